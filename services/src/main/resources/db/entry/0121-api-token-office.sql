--liquibase formatted sql
--changeset qinxue:0121-api-token-office
-- Offices issue tokens too. office_path: what the token sees, its own and lower regions; null for the operators' tokens.
ALTER TABLE api_token
    ADD COLUMN office_path       text COLLATE "C",
    ADD COLUMN may_change        boolean NOT NULL DEFAULT false,
    ADD COLUMN full_numbers      boolean NOT NULL DEFAULT false,
    ADD COLUMN last_used_address text;
CREATE INDEX api_token_office ON api_token (office_path, issued_at);
