--liquibase formatted sql
--changeset qinxue:0101-rate-count
-- How often something happened in one window, by a keyed hash of what. Not logged: a count is not worth a disk write,
-- and after a crash everybody begins at nought.
CREATE UNLOGGED TABLE rate_count (
    hash    bytea PRIMARY KEY,
    count   int NOT NULL,
    ends_at timestamptz NOT NULL
);
CREATE INDEX rate_count_end ON rate_count (ends_at);
