--liquibase formatted sql
--changeset qinxue:0205-administrator-region
-- An office is a region's. Administrators from before there were offices belong to the province's.
INSERT INTO administrator (account, office_path, office_role)
SELECT a.id, r.path, 'OFFICE_ADMINISTRATOR' FROM account a, region r
WHERE a.role = 'ADMINISTRATOR' AND r.parent_code IS NULL ON CONFLICT DO NOTHING;
ALTER TABLE administrator ADD FOREIGN KEY (office_path) REFERENCES region (path) ON UPDATE CASCADE;
