--liquibase formatted sql
--changeset qinxue:1000-notice
-- What an office tells its people 公告, and the manuals. Seen by the people of its own region and those below.
CREATE TABLE notice (
    id           uuid PRIMARY KEY,
    category     text NOT NULL,
    office_path  text COLLATE "C" NOT NULL,
    title        text NOT NULL,
    body         text NOT NULL,
    published_at timestamptz NOT NULL,
    withdrawn    boolean NOT NULL DEFAULT false
);
CREATE INDEX notice_published ON notice (category, published_at DESC) WHERE NOT withdrawn;
