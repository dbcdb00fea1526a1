--liquibase formatted sql
--changeset qinxue:0100-account
-- Who can log in: learners, administrators, and in the operators' own schema the operators.
CREATE TABLE account (
    id                   uuid PRIMARY KEY,
    role                 text NOT NULL,
    name                 text NOT NULL,
    mobile_cipher        bytea,
    mobile_tail          text,
    password_hash        text NOT NULL,
    must_change_password boolean NOT NULL,
    failures             int NOT NULL DEFAULT 0,
    locked_until         timestamptz,
    disabled             boolean NOT NULL DEFAULT false,
    created_at           timestamptz NOT NULL,
    last_login_at        timestamptz,
    version              bigint NOT NULL DEFAULT 0
);

-- What a person may type into the login box, as a keyed hash: account name, ID number, mobile number.
CREATE TABLE login_name (
    hash    bytea PRIMARY KEY,
    account uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    kind    text NOT NULL,
    UNIQUE (account, kind)
);

-- A session is found by the hash of its token; the token itself is only in the browser's cookie.
CREATE TABLE session (
    token_hash bytea PRIMARY KEY,
    account    uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    created_at timestamptz NOT NULL,
    seen_at    timestamptz NOT NULL
);
CREATE INDEX session_account ON session (account);
