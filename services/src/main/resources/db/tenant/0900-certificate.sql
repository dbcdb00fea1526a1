--liquibase formatted sql
--changeset qinxue:0900-certificate
-- 培训证明: number and name are what the public check asks for; sheet is what the paper says, as of the day of issue.
CREATE TABLE certificate (
    id                uuid PRIMARY KEY,
    number            text NOT NULL UNIQUE,
    enrollment        uuid NOT NULL REFERENCES enrollment,
    staff             uuid NOT NULL REFERENCES staff,
    year              int NOT NULL,
    name              text NOT NULL,
    policy_version    uuid NOT NULL REFERENCES policy_version,
    sheet             jsonb NOT NULL,
    issued_at         timestamptz NOT NULL,
    withdrawn_at      timestamptz,
    withdrawal_reason text,
    CHECK ((withdrawn_at IS NULL) = (withdrawal_reason IS NULL))
);
-- It says what a person did in a year; two classes of one year share it.
CREATE UNIQUE INDEX certificate_valid ON certificate (staff, year) WHERE withdrawn_at IS NULL;
CREATE INDEX certificate_staff ON certificate (staff, year);

-- The last number given out in each year.
CREATE TABLE certificate_number (
    year int PRIMARY KEY,
    last int NOT NULL
);
