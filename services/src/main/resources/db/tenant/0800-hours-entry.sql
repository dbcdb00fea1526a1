--liquibase formatted sql
--changeset qinxue:0800-hours-entry
-- The ledger of credit hours, the only truth about them: entries are added, never changed; a correction is a reversing
-- entry with its reason. One source enters its hours once.
CREATE TABLE hours_entry (
    id             uuid PRIMARY KEY,
    staff          uuid NOT NULL,
    programme      text NOT NULL,
    year           int NOT NULL,
    category       text,
    hours          int NOT NULL CHECK (hours <> 0),
    source         text NOT NULL,
    source_id      uuid NOT NULL,
    title          text NOT NULL,
    policy_version uuid NOT NULL,
    reverses       uuid REFERENCES hours_entry,
    reason         text,
    entered_at     timestamptz NOT NULL,
    CHECK ((reverses IS NULL) = (reason IS NULL))
);
CREATE UNIQUE INDEX hours_entry_once ON hours_entry (staff, source, source_id, coalesce(category, '')) WHERE reverses IS NULL;
CREATE UNIQUE INDEX hours_entry_reversed_once ON hours_entry (reverses) WHERE reverses IS NOT NULL;
CREATE INDEX hours_entry_staff ON hours_entry (staff, year);
REVOKE UPDATE, DELETE ON hours_entry FROM ${runtime};
