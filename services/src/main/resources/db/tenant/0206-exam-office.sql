--liquibase formatted sql
--changeset qinxue:0206-exam-office
-- How an office is reached. Every region has an office whether or not it has said so: a row is there once it has.
CREATE TABLE exam_office (
    path         text COLLATE "C" PRIMARY KEY REFERENCES region (path) ON UPDATE CASCADE,
    telephone    text NOT NULL,
    address      text NOT NULL,
    contact      text NOT NULL,
    office_hours text NOT NULL,
    version      bigint NOT NULL
);
