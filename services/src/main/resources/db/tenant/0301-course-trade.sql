--liquibase formatted sql
--changeset qinxue:0301-course-trade
-- For which trades a course was made; learners of other trades may choose it all the same.
CREATE TABLE course_trade (
    course uuid NOT NULL REFERENCES course ON DELETE CASCADE,
    trade  uuid NOT NULL REFERENCES trade ON DELETE CASCADE,
    PRIMARY KEY (course, trade)
);
CREATE INDEX course_trade_trade ON course_trade (trade);
