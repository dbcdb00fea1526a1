--liquibase formatted sql
--changeset qinxue:0111-administrator
-- account_name: the login name as it was chosen, to be shown and searched; login_name keeps only its hash. Null where an
-- account is older than this column. opened_from_above: a first administrator, opened by the office above.
ALTER TABLE administrator ADD account_name text, ADD opened_from_above boolean NOT NULL DEFAULT false;
