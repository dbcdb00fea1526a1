--liquibase formatted sql
--changeset qinxue:0501-payment
-- One attempt to pay an order at one gateway; number is ours, gateway_number the gateway's.
CREATE TABLE payment (
    id              uuid PRIMARY KEY,
    order_id        uuid NOT NULL REFERENCES orders,
    number          text NOT NULL UNIQUE,
    gateway         text NOT NULL,
    state           text NOT NULL CHECK (state IN ('OPEN', 'SETTLED', 'HELD', 'FAILED', 'CLOSED')),
    amount          bigint NOT NULL CHECK (amount > 0),
    opened_at       timestamptz NOT NULL,
    received_amount bigint,
    gateway_number  text,
    paid_at         timestamptz,
    settled_at      timestamptz,
    queries         int NOT NULL DEFAULT 0,
    next_query_at   timestamptz
);
CREATE INDEX payment_order ON payment (order_id);
CREATE INDEX payment_query ON payment (next_query_at) WHERE next_query_at IS NOT NULL;

-- What gateways stated, as it arrived, believed or not. Nobody changes or removes it.
CREATE TABLE payment_notice (
    id          uuid PRIMARY KEY,
    gateway     text NOT NULL,
    source      text NOT NULL CHECK (source IN ('NOTICE', 'QUERY')),
    received_at timestamptz NOT NULL,
    verdict     text NOT NULL CHECK (verdict IN ('VERIFIED', 'FORGED')),
    reason      text,
    number      text,
    result      text,
    amount      bigint,
    remote      text NOT NULL,
    headers     text NOT NULL,
    body        bytea NOT NULL
);
CREATE INDEX payment_notice_number ON payment_notice (number);
CREATE INDEX payment_notice_forged ON payment_notice (received_at) WHERE verdict = 'FORGED';
REVOKE UPDATE, DELETE ON payment_notice FROM ${runtime};

-- Money that went another way than it should; the office sees it until somebody has put it right.
CREATE TABLE payment_problem (
    id          uuid PRIMARY KEY,
    kind        text NOT NULL,
    gateway     text NOT NULL,
    number      text NOT NULL,
    order_id    uuid REFERENCES orders,
    payment     uuid REFERENCES payment,
    notice      uuid REFERENCES payment_notice,
    expected    bigint NOT NULL,
    received    bigint NOT NULL,
    found_at    timestamptz NOT NULL,
    resolution  text,
    remark      text,
    resolved_by uuid,
    resolved_at timestamptz,
    UNIQUE (gateway, number, kind)
);
CREATE INDEX payment_problem_order ON payment_problem (order_id);
CREATE INDEX payment_problem_open ON payment_problem (found_at) WHERE resolved_at IS NULL;

-- Money to be given back: DUE waits for somebody's release, SENT is asked of the gateway until it decides.
CREATE TABLE refund (
    id             uuid PRIMARY KEY,
    number         text NOT NULL UNIQUE,
    payment        uuid NOT NULL REFERENCES payment,
    order_id       uuid NOT NULL REFERENCES orders,
    problem        uuid REFERENCES payment_problem,
    amount         bigint NOT NULL CHECK (amount > 0),
    reason         text NOT NULL,
    state          text NOT NULL CHECK (state IN ('DUE', 'SENT', 'DONE', 'REFUSED')),
    asked_by       uuid,
    asked_at       timestamptz NOT NULL,
    released_by    uuid,
    tries          int NOT NULL DEFAULT 0,
    next_try_at    timestamptz,
    gateway_number text,
    refusal        text,
    ended_at       timestamptz
);
CREATE INDEX refund_payment ON refund (payment);
CREATE INDEX refund_sent ON refund (next_try_at) WHERE state = 'SENT';
CREATE TABLE refund_line (
    refund     uuid NOT NULL REFERENCES refund,
    order_line uuid NOT NULL REFERENCES order_line,
    PRIMARY KEY (refund, order_line)
);
