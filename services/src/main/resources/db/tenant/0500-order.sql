--liquibase formatted sql
--changeset qinxue:0500-order
-- Order numbers: the minute and this, so that a number is readable and never comes twice, even after a restore.
CREATE SEQUENCE order_number MAXVALUE 999999 CYCLE;

-- What a buyer owes; money in fen.
CREATE TABLE orders (
    id                 uuid PRIMARY KEY,
    number             text NOT NULL UNIQUE,
    account            uuid NOT NULL REFERENCES account,
    staff              uuid,
    state              text NOT NULL CHECK (state IN ('PENDING', 'PAID', 'CLOSED', 'REFUNDING', 'REFUNDED')),
    amount             bigint NOT NULL CHECK (amount >= 0),
    invoice_kind       text NOT NULL CHECK (invoice_kind IN ('UNIT', 'PERSON')),
    invoice_title      text NOT NULL,
    invoice_tax_number text,
    invoice_delivery   text NOT NULL,
    invoice_email      text,
    placed_at          timestamptz NOT NULL,
    confirmed_at       timestamptz,
    expires_at         timestamptz NOT NULL,
    paid_at            timestamptz,
    closed_at          timestamptz
);
CREATE INDEX orders_account ON orders (account, placed_at DESC);
CREATE INDEX orders_pending ON orders (expires_at) WHERE state = 'PENDING';

CREATE TABLE order_line (
    id         uuid PRIMARY KEY,
    order_id   uuid NOT NULL REFERENCES orders,
    position   int NOT NULL,
    enrollment uuid NOT NULL,
    title      text NOT NULL,
    amount     bigint NOT NULL CHECK (amount >= 0),
    state      text NOT NULL CHECK (state IN ('PENDING', 'OPENED', 'CLOSED', 'REFUNDING', 'REFUNDED')),
    UNIQUE (order_id, position)
);
-- An enrollment is owed for once: only a closed or refunded line makes room for another.
CREATE UNIQUE INDEX order_line_enrollment ON order_line (enrollment) WHERE state IN ('PENDING', 'OPENED', 'REFUNDING');
CREATE INDEX order_line_every_enrollment ON order_line (enrollment);
