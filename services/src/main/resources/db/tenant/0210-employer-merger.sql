--liquibase formatted sql
--changeset qinxue:0210-employer-merger
-- What is left of a work unit that was merged: where it went. Its old address leads there, and a list that still names
-- it means the other. Whoever sees the old unit's office sees this row.
CREATE TABLE employer_merger (
    employer      uuid PRIMARY KEY,
    name          text NOT NULL,
    region_code   text COLLATE "C" NOT NULL REFERENCES region (code) ON UPDATE CASCADE,
    office_code   text COLLATE "C" NOT NULL,
    office_path   text COLLATE "C" NOT NULL,
    into_employer uuid NOT NULL REFERENCES employer,
    merged_at     timestamptz NOT NULL,
    FOREIGN KEY (office_code, office_path) REFERENCES region (code, path) ON UPDATE CASCADE
);
CREATE INDEX employer_merger_name ON employer_merger (region_code, name);
CREATE INDEX employer_merger_into ON employer_merger (into_employer);
-- The order of the list.
CREATE INDEX employer_region ON employer (region_path, name);
