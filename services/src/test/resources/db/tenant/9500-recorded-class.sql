--liquibase formatted sql
--changeset qinxue:9500-recorded-class
-- Stands for the enrollments in the tests of orders and payments: how often each class was opened, in the same
-- transactions as the money.
CREATE TABLE recorded_class (
    enrollment uuid PRIMARY KEY,
    state      text NOT NULL,
    opened     int NOT NULL DEFAULT 0
);
