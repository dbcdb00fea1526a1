--liquibase formatted sql
--changeset qinxue:0220-staff-import
-- One file of people that an office handed in, from the upload to its result. next_row is the place of the first row
-- not yet dealt with; it moves in the same transaction as what became of the rows before it.
CREATE TABLE staff_import (
    id              uuid PRIMARY KEY,
    programme       text NOT NULL,
    office_path     text COLLATE "C" NOT NULL,
    account         uuid,
    account_name    text NOT NULL,
    address         text NOT NULL,
    file_name       text NOT NULL,
    file_key        text NOT NULL,
    file_size       bigint NOT NULL,
    update_existing boolean NOT NULL,
    unattended      boolean NOT NULL,
    state           text NOT NULL,
    refusal         text,
    remarks         text NOT NULL DEFAULT '',
    total           int NOT NULL DEFAULT 0,
    next_row        int NOT NULL DEFAULT 0,
    added           int NOT NULL DEFAULT 0,
    unchanged       int NOT NULL DEFAULT 0,
    differing       int NOT NULL DEFAULT 0,
    updated         int NOT NULL DEFAULT 0,
    moved           int NOT NULL DEFAULT 0,
    bad             int NOT NULL DEFAULT 0,
    new_employers   int NOT NULL DEFAULT 0,
    interruptions   int NOT NULL DEFAULT 0,
    begun_at        timestamptz,
    uploaded_at     timestamptz NOT NULL,
    checked_at      timestamptz,
    started_at      timestamptz,
    finished_at     timestamptz
);
CREATE INDEX staff_import_office ON staff_import (office_path, uploaded_at);
CREATE INDEX staff_import_work ON staff_import (uploaded_at) WHERE state IN ('CHECKING', 'IMPORTING');

-- The rows that were refused, and the first ones for the preview: cells are the twelve of the template, encrypted,
-- since there are ID numbers among them.
CREATE TABLE staff_import_row (
    import   uuid NOT NULL REFERENCES staff_import ON DELETE CASCADE,
    line     int NOT NULL,
    outcome  text NOT NULL,
    cells    bytea NOT NULL,
    problems text NOT NULL,
    PRIMARY KEY (import, line)
);
CREATE INDEX staff_import_row_bad ON staff_import_row (import, line) WHERE outcome = 'BAD';
