--liquibase formatted sql
--changeset qinxue:0200-employer
-- region: where the people of the unit count. office: whose people they are; the same unless the unit names another
-- managing office (a provincial university in Nantong follows Nantong). The paths are copies that the foreign keys
-- keep true: they cannot differ from the region's.
CREATE TABLE employer (
    id          uuid PRIMARY KEY DEFAULT uuidv7(),
    name        text NOT NULL,
    region_code text COLLATE "C" NOT NULL,
    region_path text COLLATE "C" NOT NULL,
    office_code text COLLATE "C" NOT NULL,
    office_path text COLLATE "C" NOT NULL,
    version     bigint NOT NULL DEFAULT 0,
    UNIQUE (region_code, name),
    UNIQUE (id, region_path, office_path),
    FOREIGN KEY (region_code, region_path) REFERENCES region (code, path) ON UPDATE CASCADE,
    FOREIGN KEY (office_code, office_path) REFERENCES region (code, path) ON UPDATE CASCADE
);
CREATE INDEX employer_office ON employer (office_path, name);
