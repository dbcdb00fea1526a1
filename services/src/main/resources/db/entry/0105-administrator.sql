--liquibase formatted sql
--changeset qinxue:0105-administrator
-- Where and as what an administrator works; in the operators' own schema nobody does.
CREATE TABLE administrator (
    account     uuid PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    office_path text COLLATE "C" NOT NULL,
    office_role text NOT NULL
);
CREATE INDEX administrator_office ON administrator (office_path);
