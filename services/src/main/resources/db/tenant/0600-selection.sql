--liquibase formatted sql
--changeset qinxue:0600-selection
-- 选课: the courses of one enrollment. Category and hours are kept as they counted when the course was chosen.
CREATE TABLE course_selection (
    id          uuid PRIMARY KEY,
    enrollment  uuid NOT NULL REFERENCES enrollment,
    course      uuid NOT NULL REFERENCES course,
    category    text NOT NULL,
    hours       int NOT NULL CHECK (hours > 0),
    assignment  text NOT NULL CHECK (assignment IN ('AUTO', 'CHOICE')),
    state       text NOT NULL CHECK (state IN ('CANDIDATE', 'CONFIRMED')),
    selected_at timestamptz NOT NULL,
    UNIQUE (enrollment, course)
);
