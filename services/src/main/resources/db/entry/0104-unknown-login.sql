--liquibase formatted sql
--changeset qinxue:0104-unknown-login
-- Failed logins under names that no account has: they are delayed and locked just like those of an account, or the
-- lock would tell which names exist.
CREATE TABLE unknown_login (
    hash         bytea PRIMARY KEY,
    failures     int NOT NULL,
    locked_until timestamptz,
    tried_at     timestamptz NOT NULL
);
CREATE INDEX unknown_login_tried ON unknown_login (tried_at);
