--liquibase formatted sql
--changeset qinxue:0001-tenant
CREATE TABLE tenant (
    code          text PRIMARY KEY CHECK (code ~ '^[a-z][a-z0-9-]{1,30}$'),
    name          text NOT NULL,
    title         text NOT NULL,
    seal          text NOT NULL,
    accent        text NOT NULL CHECK (accent ~ '^#[0-9a-f]{6}$'),
    division_code text NOT NULL,
    schema_name   text NOT NULL UNIQUE,
    state         text NOT NULL,
    hotline       text NOT NULL,
    office_hours  text NOT NULL,
    organiser     text NOT NULL,
    opened_at     timestamptz NOT NULL
);

CREATE TABLE tenant_host (
    host   text PRIMARY KEY CHECK (host = lower(host)),
    tenant text NOT NULL REFERENCES tenant ON DELETE CASCADE
);
