--liquibase formatted sql
--changeset qinxue:0102-captcha-use
-- The pictures that were answered, rightly or not: none is accepted a second time. The answer follows from the nonce by
-- a key that the database does not know.
CREATE TABLE captcha_use (
    nonce      bytea PRIMARY KEY,
    expires_at timestamptz NOT NULL
);
CREATE INDEX captcha_use_expiry ON captcha_use (expires_at);
