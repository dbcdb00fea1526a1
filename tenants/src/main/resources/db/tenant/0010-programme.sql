--liquibase formatted sql
--changeset qinxue:0010-programme
-- 项目: what the tenant runs; for the whole province or, like Huai'an's, for one city.
CREATE TABLE programme (
    code          text PRIMARY KEY CHECK (code ~ '^[a-z][a-z0-9-]{1,31}$'),
    name          text NOT NULL,
    division_code text NOT NULL,
    kind          text NOT NULL
);
