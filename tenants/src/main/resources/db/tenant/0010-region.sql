--liquibase formatted sql
--changeset qinxue:0010-region
-- The tenant's tree. Paths are compared byte by byte, so that an index serves "lies within" (LIKE 'path%').
CREATE TABLE region (
    code        text COLLATE "C" PRIMARY KEY,
    name        text NOT NULL,
    parent_code text COLLATE "C" REFERENCES region,
    kind        text NOT NULL,
    path        text COLLATE "C" NOT NULL UNIQUE CHECK (path ~ '^([0-9A-Z-]+/)+$'),
    full_name   text NOT NULL,
    valid_from  date,
    valid_to    date,
    UNIQUE (code, path),
    CHECK (valid_to >= valid_from)
);
CREATE UNIQUE INDEX region_name ON region (parent_code, name) WHERE valid_to IS NULL;
CREATE UNIQUE INDEX region_root ON region ((true)) WHERE parent_code IS NULL;
