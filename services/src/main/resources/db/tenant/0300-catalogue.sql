--liquibase formatted sql
--changeset qinxue:0300-catalogue
CREATE TABLE course_provider (
    id   uuid PRIMARY KEY DEFAULT uuidv7(),
    name text NOT NULL UNIQUE
);

-- hours: hundredths of a credit hour. A withdrawn course is offered no more, but stays on what was selected and earned.
CREATE TABLE course (
    id            uuid PRIMARY KEY DEFAULT uuidv7(),
    code          text COLLATE "C" NOT NULL UNIQUE,
    title         text NOT NULL,
    provider      uuid NOT NULL REFERENCES course_provider,
    hours         int NOT NULL CHECK (hours > 0),
    summary       text NOT NULL,
    state         text NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    demonstration boolean NOT NULL DEFAULT false
);
CREATE INDEX course_of_provider ON course (provider);

-- Categories are the policies': one course may count under other categories in another programme, or in another year
-- of the same programme. Within one policy it counts under one.
CREATE TABLE course_category (
    programme text NOT NULL,
    category  text NOT NULL,
    course    uuid NOT NULL REFERENCES course ON DELETE CASCADE,
    PRIMARY KEY (course, programme, category)
);
CREATE INDEX course_category_offer ON course_category (programme, category, course);

-- nominal_minutes: what the chapter counts for; clip_millis: how long its clip plays, against which study is measured.
-- points: what the clip says, for those who cannot see it.
CREATE TABLE chapter (
    id              uuid PRIMARY KEY DEFAULT uuidv7(),
    course          uuid NOT NULL REFERENCES course ON DELETE CASCADE,
    no              int NOT NULL CHECK (no > 0),
    title           text NOT NULL,
    nominal_minutes int NOT NULL CHECK (nominal_minutes > 0),
    clip_key        text NOT NULL,
    clip_millis     int NOT NULL CHECK (clip_millis > 0),
    points          jsonb NOT NULL,
    UNIQUE (course, no)
);

-- A row is one version of question no. of its course and is never edited: attempts keep the version that was asked.
-- options: texts in order, their keys are A, B, C …; answer: the right keys, such as ABD.
CREATE TABLE question (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    course      uuid NOT NULL REFERENCES course ON DELETE CASCADE,
    no          int NOT NULL CHECK (no > 0),
    version     int NOT NULL CHECK (version > 0),
    type        text NOT NULL CHECK (type IN ('SINGLE', 'MULTIPLE', 'TRUE_FALSE')),
    stem        text NOT NULL,
    options     jsonb NOT NULL,
    answer      text NOT NULL CHECK (answer ~ '^[A-H]{1,8}$'),
    explanation text NOT NULL,
    state       text NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    UNIQUE (course, no, version)
);

-- Pop-up questions 弹题, asked while a clip plays.
CREATE TABLE attention_check (
    id        uuid PRIMARY KEY DEFAULT uuidv7(),
    course    uuid NOT NULL REFERENCES course ON DELETE CASCADE,
    no        int NOT NULL CHECK (no > 0),
    stem      text NOT NULL,
    options   jsonb NOT NULL,
    answer    text NOT NULL CHECK (answer ~ '^[A-H]$'),
    UNIQUE (course, no)
);
