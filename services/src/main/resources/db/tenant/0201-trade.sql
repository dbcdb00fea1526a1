--liquibase formatted sql
--changeset qinxue:0201-trade
-- A retired trade stays on old records and is offered to nobody.
CREATE TABLE trade (
    id      uuid PRIMARY KEY DEFAULT uuidv7(),
    code    text COLLATE "C" NOT NULL UNIQUE,
    name    text NOT NULL UNIQUE,
    field   text NOT NULL,
    retired boolean NOT NULL DEFAULT false,
    version bigint NOT NULL DEFAULT 0
);
