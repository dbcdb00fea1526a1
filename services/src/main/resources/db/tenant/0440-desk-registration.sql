--liquibase formatted sql
--changeset qinxue:0440-desk-registration
-- 线下报名: an office's desk takes down who wants face-to-face training of a year and what was paid there, before any class
-- exists (decision 14). amount: fen. receipt: one may cover several people of a unit. enrollment: the place it became.
CREATE TABLE desk_registration (
    id            uuid PRIMARY KEY,
    staff         uuid NOT NULL REFERENCES staff,
    programme     text NOT NULL REFERENCES programme,
    year          int NOT NULL,
    amount        bigint NOT NULL CHECK (amount > 0),
    receipt       text NOT NULL,
    paid_on       date NOT NULL,
    state         text NOT NULL CHECK (state IN ('REGISTERED', 'GROUPED', 'ONLINE', 'CANCELLED')),
    enrollment    uuid UNIQUE REFERENCES enrollment,
    reason        text,
    registered_at timestamptz NOT NULL,
    version       bigint NOT NULL DEFAULT 0,
    CHECK ((state IN ('GROUPED', 'ONLINE')) = (enrollment IS NOT NULL)),
    CHECK ((state = 'CANCELLED') = (reason IS NOT NULL))
);
-- Nobody stands at the desk twice for one year.
CREATE UNIQUE INDEX desk_registration_once ON desk_registration (staff, year) WHERE state <> 'CANCELLED';
