--liquibase formatted sql
--changeset qinxue:0120-api-token
-- What a program shows instead of logging in. Only the hash of a token is kept, so it is seen once, by whoever issues it.
CREATE TABLE api_token (
    id             uuid PRIMARY KEY,
    name           text NOT NULL,
    token_hash     bytea NOT NULL UNIQUE,
    issued_by      uuid NOT NULL REFERENCES account,
    issued_by_name text NOT NULL,
    issued_at      timestamptz NOT NULL,
    expires_at     timestamptz NOT NULL,
    revoked_at     timestamptz,
    last_used_at   timestamptz
);
