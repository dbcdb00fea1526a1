--liquibase formatted sql
--changeset qinxue:0610-study
-- How far one chapter was watched. watched_millis only grows; it is what the server saw pass, never what a browser said.
CREATE TABLE study_progress (
    enrollment     uuid NOT NULL REFERENCES enrollment,
    chapter        uuid NOT NULL REFERENCES chapter,
    course         uuid NOT NULL REFERENCES course,
    watched_millis int NOT NULL CHECK (watched_millis >= 0),
    completed_at   timestamptz,
    updated_at     timestamptz NOT NULL,
    PRIMARY KEY (enrollment, chapter)
) WITH (fillfactor = 70);
CREATE INDEX study_progress_course ON study_progress (enrollment, course);

-- What plays at present: one row an account, since one device plays at a time. Whoever begins anew takes over.
CREATE TABLE playback (
    account         uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    token           uuid NOT NULL UNIQUE,
    enrollment      uuid NOT NULL REFERENCES enrollment,
    course          uuid NOT NULL REFERENCES course,
    chapter         uuid NOT NULL REFERENCES chapter,
    clip_millis     int NOT NULL,
    beat_at         timestamptz NOT NULL,
    closes_at       timestamptz NOT NULL,
    check_in_millis int,
    attention_check uuid,
    credited_millis bigint NOT NULL,
    lost_millis     bigint NOT NULL
) WITH (fillfactor = 70);

-- Why minutes were not credited 学时未计入原因, shown to the learner.
CREATE TABLE study_loss (
    id         uuid PRIMARY KEY,
    enrollment uuid NOT NULL REFERENCES enrollment,
    chapter    uuid NOT NULL,
    reason     text NOT NULL,
    millis     int NOT NULL,
    happened_at timestamptz NOT NULL
);
CREATE INDEX study_loss_enrollment ON study_loss (enrollment, happened_at);
