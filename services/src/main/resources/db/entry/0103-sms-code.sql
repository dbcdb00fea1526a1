--liquibase formatted sql
--changeset qinxue:0103-sms-code
-- Codes that were sent. Where no account was found there is a row without a mobile number, so that nothing tells the
-- two apart. subject: what the code is for, a keyed hash (an ID number) or an account.
CREATE TABLE sms_code (
    id            uuid PRIMARY KEY,
    purpose       text NOT NULL,
    subject       bytea NOT NULL,
    mobile_cipher bytea,
    mobile_hash   bytea,
    code_hash     bytea NOT NULL,
    tries         int NOT NULL DEFAULT 0,
    sent_at       timestamptz NOT NULL,
    expires_at    timestamptz NOT NULL,
    used          boolean NOT NULL DEFAULT false,
    CHECK (num_nulls(mobile_cipher, mobile_hash) IN (0, 2))
);
CREATE INDEX sms_code_mobile ON sms_code (mobile_hash, sent_at);
CREATE INDEX sms_code_expiry ON sms_code (expires_at);
