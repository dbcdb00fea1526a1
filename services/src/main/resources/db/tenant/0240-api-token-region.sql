--liquibase formatted sql
--changeset qinxue:0240-api-token-region
-- An office is a region's.
ALTER TABLE api_token ADD FOREIGN KEY (office_path) REFERENCES region (path) ON UPDATE CASCADE;
