--liquibase formatted sql
--changeset qinxue:0110-audit
-- The audit trail 操作日志. Each entry carries a keyed hash over its content and the hash before it, so a changed, removed
-- or inserted entry shows. Whoever serves requests can add entries and read them, nothing else. before_value and
-- after_value are text, since the hash is over the very characters.
CREATE TABLE audit_entry (
    number       bigint PRIMARY KEY,
    at           timestamptz NOT NULL,
    account      uuid,
    account_name text NOT NULL,
    action       text NOT NULL,
    subject      text NOT NULL,
    address      text NOT NULL,
    before_value text NOT NULL CHECK (before_value IS JSON OBJECT),
    after_value  text NOT NULL CHECK (after_value IS JSON OBJECT),
    hash         bytea NOT NULL
);
CREATE INDEX audit_entry_subject ON audit_entry (subject, number);
CREATE INDEX audit_entry_account ON audit_entry (account, number);
REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry FROM ${runtime};
