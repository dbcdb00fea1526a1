--liquibase formatted sql
--changeset qinxue:0400-enrollment
-- 培训班: one online class per programme, year and level group, made from the year's policy.
CREATE TABLE offering (
    id             uuid PRIMARY KEY,
    programme      text NOT NULL REFERENCES programme,
    year           int NOT NULL,
    delivery       text NOT NULL CHECK (delivery IN ('ONLINE', 'IN_PERSON')),
    name           text NOT NULL,
    level_group    text NOT NULL,
    levels         text[] NOT NULL,
    policy_version uuid NOT NULL REFERENCES policy_version,
    created_at     timestamptz NOT NULL
);
CREATE UNIQUE INDEX offering_online ON offering (programme, year, level_group) WHERE delivery = 'ONLINE';

-- 报名: one learner's place in one class. It keeps the level and the policy version of its first day (decision 2).
CREATE TABLE enrollment (
    id             uuid PRIMARY KEY,
    staff          uuid NOT NULL REFERENCES staff,
    offering       uuid NOT NULL REFERENCES offering,
    programme      text NOT NULL,
    year           int NOT NULL,
    delivery       text NOT NULL,
    level          text,
    policy_version uuid NOT NULL REFERENCES policy_version,
    channel        text NOT NULL,
    state          text NOT NULL CHECK (state IN ('AWAITING_PAYMENT', 'OPEN', 'COMPLETED', 'REFUNDING',
                                                  'WITHDRAWN', 'EXPIRED', 'REFUNDED')),
    enrolled_at    timestamptz NOT NULL,
    opened_at      timestamptz,
    completed_at   timestamptz,
    version        bigint NOT NULL DEFAULT 0
);
-- One online class per person, programme and year (decision 4); a staff record belongs to one programme.
CREATE UNIQUE INDEX enrollment_online_once ON enrollment (staff, year)
    WHERE delivery = 'ONLINE' AND state IN ('AWAITING_PAYMENT', 'OPEN', 'COMPLETED', 'REFUNDING');
CREATE INDEX enrollment_staff ON enrollment (staff, year);
CREATE INDEX enrollment_offering ON enrollment (offering);
CREATE INDEX enrollment_unpaid ON enrollment (policy_version) WHERE state = 'AWAITING_PAYMENT';

-- 预报名清单
CREATE TABLE enrollment_cart (
    staff    uuid NOT NULL REFERENCES staff,
    offering uuid NOT NULL REFERENCES offering,
    added_at timestamptz NOT NULL,
    PRIMARY KEY (staff, offering)
);
