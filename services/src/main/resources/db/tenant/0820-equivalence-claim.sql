--liquibase formatted sql
--changeset qinxue:0820-equivalence-claim
-- 视同申报: training elsewhere of the same year that a learner wants counted. category: null where the policy has none.
-- granted: hundredths of an hour that went into the ledger, within the caps.
CREATE TABLE equivalence_claim (
    id         uuid PRIMARY KEY,
    staff      uuid NOT NULL REFERENCES staff,
    programme  text NOT NULL,
    year       int NOT NULL,
    kind       text NOT NULL,
    title      text NOT NULL,
    organiser  text NOT NULL,
    first_day  date NOT NULL,
    last_day   date NOT NULL,
    category   text,
    hours      int NOT NULL CHECK (hours > 0),
    granted    int CHECK (granted >= 0),
    state      text NOT NULL CHECK (state IN ('PENDING', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    opinion    text,
    filed_at   timestamptz NOT NULL,
    decided_at timestamptz,
    decided_by uuid,
    version    bigint NOT NULL DEFAULT 0,
    CHECK (first_day <= last_day),
    CHECK ((state = 'APPROVED') = (granted IS NOT NULL))
);
CREATE INDEX equivalence_claim_staff ON equivalence_claim (staff, year);
CREATE INDEX equivalence_claim_days ON equivalence_claim (first_day, last_day);
CREATE INDEX equivalence_claim_pending ON equivalence_claim (filed_at) WHERE state = 'PENDING';

-- Papers that prove it; digest: SHA-256 of the content, so that the same paper handed in twice is pointed out.
CREATE TABLE equivalence_attachment (
    id         uuid PRIMARY KEY,
    claim      uuid NOT NULL REFERENCES equivalence_claim,
    position   int NOT NULL,
    name       text NOT NULL,
    media_type text NOT NULL,
    size       bigint NOT NULL,
    digest     bytea NOT NULL,
    file       text NOT NULL,
    UNIQUE (claim, position)
);
CREATE INDEX equivalence_attachment_digest ON equivalence_attachment (digest);
