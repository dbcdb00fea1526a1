--liquibase formatted sql
--changeset qinxue:0410-training-site
-- 面授点: where face-to-face classes are held. It belongs to the office of its region, which keeps it.
CREATE TABLE training_site (
    id          uuid PRIMARY KEY,
    name        text NOT NULL,
    region_path text COLLATE "C" NOT NULL REFERENCES region (path) ON UPDATE CASCADE,
    founded_on  date,
    capacity    int NOT NULL CHECK (capacity > 0),
    coverage    text NOT NULL,
    place       text NOT NULL,
    contact     text NOT NULL,
    telephone   text NOT NULL,
    description text NOT NULL,
    disabled    boolean NOT NULL DEFAULT false,
    created_at  timestamptz NOT NULL,
    version     bigint NOT NULL DEFAULT 0,
    UNIQUE (region_path, name)
);

-- Who works for a site; an account is one site's.
CREATE TABLE site_administrator (
    account      uuid PRIMARY KEY REFERENCES account,
    site         uuid NOT NULL REFERENCES training_site,
    account_name text NOT NULL
);
CREATE INDEX site_administrator_site ON site_administrator (site);
