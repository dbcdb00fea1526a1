--liquibase formatted sql
--changeset qinxue:0011-policy-version
-- 政策: one row per published version. A published version is never edited, since hours, classes and certificates made
-- under it keep it; the role that serves requests may only add.
CREATE TABLE policy_version (
    id             uuid PRIMARY KEY DEFAULT uuidv7(),
    programme      text NOT NULL REFERENCES programme,
    year           int NOT NULL,
    version        int NOT NULL CHECK (version > 0),
    yaml           text NOT NULL,
    author         text NOT NULL,
    reason         text NOT NULL,
    published_at   timestamptz NOT NULL,
    effective_from timestamptz NOT NULL,
    UNIQUE (programme, year, version)
);
REVOKE UPDATE, DELETE ON policy_version FROM ${runtime};
