--liquibase formatted sql
--changeset qinxue:0420-training-plan
-- 培训计划: what a site files for one face-to-face class of this year (decision 12). Approval makes the class (offering).
-- allowed_heads caps how many learners the hours report may name (decision 13).
CREATE TABLE training_plan (
    id               uuid PRIMARY KEY,
    site             uuid NOT NULL REFERENCES training_site,
    programme        text NOT NULL REFERENCES programme,
    year             int NOT NULL,
    name             text NOT NULL,
    level_group      text NOT NULL,
    levels           text[] NOT NULL,
    policy_version   uuid NOT NULL REFERENCES policy_version,
    enrollment_from  timestamptz NOT NULL,
    enrollment_until timestamptz NOT NULL,
    training_from    timestamptz NOT NULL,
    training_until   timestamptz NOT NULL,
    exam_from        timestamptz NOT NULL,
    exam_until       timestamptz NOT NULL,
    place            text NOT NULL,
    teachers         text NOT NULL,
    note             text NOT NULL,
    hours            int NOT NULL CHECK (hours > 0),
    planned_heads    int NOT NULL CHECK (planned_heads > 0),
    approved_heads   int,
    allowed_heads    int,
    state            text NOT NULL CHECK (state IN ('DRAFT', 'FILED', 'APPROVED', 'REFUSED')),
    opinion          text,
    filed_at         timestamptz,
    decided_at       timestamptz,
    decided_by       uuid,
    offering         uuid UNIQUE REFERENCES offering,
    created_at       timestamptz NOT NULL,
    version          bigint NOT NULL DEFAULT 0,
    CHECK (allowed_heads <= approved_heads AND approved_heads <= planned_heads),
    CHECK ((state = 'APPROVED') = (offering IS NOT NULL)),
    CHECK ((state = 'APPROVED') = (approved_heads IS NOT NULL AND allowed_heads IS NOT NULL))
);
CREATE INDEX training_plan_site ON training_plan (site, year, state);

-- The hours that it gives by course category, in hundredths; no row where the policy has no categories.
CREATE TABLE training_plan_hours (
    plan     uuid NOT NULL REFERENCES training_plan ON DELETE CASCADE,
    category text NOT NULL,
    hours    int NOT NULL CHECK (hours > 0),
    PRIMARY KEY (plan, category)
);
