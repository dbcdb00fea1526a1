--liquibase formatted sql
--changeset qinxue:0112-audit-office
-- To which office an entry belongs: that of its subject, else that of whoever did it. Under the seal, as all else; null
-- in the operators' own schema and in entries from before there were offices, which the province's office reads.
ALTER TABLE audit_entry ADD office_path text COLLATE "C";
CREATE INDEX audit_entry_office ON audit_entry (office_path, number);
CREATE INDEX audit_entry_action ON audit_entry (action, number);
CREATE INDEX audit_entry_name ON audit_entry (account_name, number);
CREATE INDEX audit_entry_at ON audit_entry (at);
