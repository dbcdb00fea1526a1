--liquibase formatted sql
--changeset qinxue:0430-hours-report
-- 课时申报: a class has one report; one that was returned is reported again. Passed: the hours are in the ledger and the
-- class has ended.
CREATE TABLE hours_report (
    plan        uuid PRIMARY KEY REFERENCES training_plan,
    state       text NOT NULL CHECK (state IN ('PENDING', 'PASSED', 'RETURNED')),
    reported_at timestamptz NOT NULL,
    opinion     text,
    decided_at  timestamptz,
    decided_by  uuid,
    version     bigint NOT NULL DEFAULT 0
);

-- What became of a learner in a face-to-face class. score: hundredths of a point, null while none is entered. named: the
-- hours report names the learner as having attended. passed: null until the report is passed.
CREATE TABLE class_result (
    enrollment uuid PRIMARY KEY REFERENCES enrollment,
    score      int CHECK (score >= 0),
    named      boolean NOT NULL DEFAULT false,
    passed     boolean,
    version    bigint NOT NULL DEFAULT 0
);

-- 停办: too few enrolled, and the office has moved those who did online.
CREATE TABLE class_closure (
    plan      uuid PRIMARY KEY REFERENCES training_plan,
    heads     int NOT NULL CHECK (heads >= 0),
    closed_at timestamptz NOT NULL,
    closed_by uuid NOT NULL
);
