--liquibase formatted sql
--changeset qinxue:0830-other-form
-- 专题讲座, 技能交流, 集中收听: a session that an office reports with those who attended (decision 16). region_path: the
-- office that reports; the one above decides, the province about its own. hours: hundredths, for each who attended.
CREATE TABLE other_form (
    id                uuid PRIMARY KEY,
    region_path       text COLLATE "C" NOT NULL REFERENCES region (path) ON UPDATE CASCADE,
    programme         text NOT NULL REFERENCES programme,
    year              int NOT NULL,
    form              text NOT NULL CHECK (form IN ('LECTURE', 'SKILL_EXCHANGE', 'COLLECTIVE_LISTENING')),
    title             text NOT NULL,
    course            text NOT NULL,
    place             text NOT NULL,
    held_on           date NOT NULL,
    organiser         text NOT NULL,
    hours             int NOT NULL CHECK (hours > 0),
    province_notified boolean NOT NULL,
    state             text NOT NULL CHECK (state IN ('PENDING', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
    opinion           text,
    filed_at          timestamptz NOT NULL,
    filed_by          uuid NOT NULL,
    decided_at        timestamptz,
    decided_by        uuid,
    version           bigint NOT NULL DEFAULT 0
);
CREATE INDEX other_form_region ON other_form (region_path, id);
CREATE INDEX other_form_pending ON other_form (filed_at) WHERE state = 'PENDING';

-- granted: hundredths that went into the ledger, fewer where the year's cap left fewer; null until it is approved.
CREATE TABLE other_form_attendance (
    report  uuid NOT NULL REFERENCES other_form ON DELETE CASCADE,
    staff   uuid NOT NULL REFERENCES staff,
    granted int CHECK (granted >= 0),
    PRIMARY KEY (report, staff)
);
CREATE INDEX other_form_attendance_staff ON other_form_attendance (staff);
