--liquibase formatted sql
--changeset qinxue:0700-attempt
-- 测验、考试: one try. paper: which versions of questions were asked, in order, with their points; answers: the keys that
-- were given, in the paper's order. The exam of a whole class has no course.
CREATE TABLE attempt (
    id           uuid PRIMARY KEY,
    enrollment   uuid NOT NULL REFERENCES enrollment,
    course       uuid REFERENCES course,
    kind         text NOT NULL CHECK (kind IN ('QUIZ', 'EXAM')),
    no           int NOT NULL CHECK (no > 0),
    paper        jsonb NOT NULL,
    answers      jsonb NOT NULL,
    started_at   timestamptz NOT NULL,
    deadline     timestamptz NOT NULL,
    handed_in_at timestamptz,
    score        int CHECK (score >= 0),
    passed       boolean NOT NULL DEFAULT false,
    UNIQUE NULLS NOT DISTINCT (enrollment, course, no),
    CHECK ((kind = 'EXAM') = (course IS NULL)),
    CHECK ((handed_in_at IS NULL) = (score IS NULL)),
    CHECK (score IS NOT NULL OR NOT passed)
) WITH (fillfactor = 70);
-- Two tabs work on the same paper, and what was passed is passed once.
CREATE UNIQUE INDEX attempt_open ON attempt (enrollment, course) NULLS NOT DISTINCT WHERE handed_in_at IS NULL;
CREATE UNIQUE INDEX attempt_passed ON attempt (enrollment, course) NULLS NOT DISTINCT WHERE passed;
CREATE INDEX attempt_overdue ON attempt (deadline) WHERE handed_in_at IS NULL;
