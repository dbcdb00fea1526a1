--liquibase formatted sql
--changeset qinxue:0202-staff
-- One person in one programme. region_path (where they count) and office_path (who may see them) are the employer's;
-- the foreign key carries a move of the employer to all its people in the same statement.
CREATE TABLE staff (
    id               uuid PRIMARY KEY DEFAULT uuidv7(),
    programme        text NOT NULL,
    account          uuid REFERENCES account,
    name             text NOT NULL,
    id_number_cipher bytea NOT NULL,
    id_number_hash   bytea NOT NULL,
    id_number_tail   text NOT NULL,
    gender           text NOT NULL,
    employment_kind  text NOT NULL,
    trade            uuid REFERENCES trade,
    level            text,
    employer         uuid NOT NULL,
    region_path      text COLLATE "C" NOT NULL,
    office_path      text COLLATE "C" NOT NULL,
    mobile_cipher    bytea,
    mobile_hash      bytea,
    mobile_tail      text,
    email            text,
    postcode         text,
    address          text,
    due_from         int NOT NULL,
    state            text NOT NULL,
    version          bigint NOT NULL DEFAULT 0,
    UNIQUE (programme, id_number_hash),
    UNIQUE (account, programme),
    FOREIGN KEY (employer, region_path, office_path)
        REFERENCES employer (id, region_path, office_path) ON UPDATE CASCADE,
    CHECK (num_nulls(mobile_cipher, mobile_hash, mobile_tail) IN (0, 3)),
    CHECK (state <> 'ACTIVE' OR account IS NOT NULL)
);
CREATE INDEX staff_office ON staff (office_path, programme, id);
CREATE INDEX staff_region ON staff (region_path, programme);
CREATE INDEX staff_employer ON staff (employer);
CREATE INDEX staff_trade ON staff (trade);
CREATE INDEX staff_mobile ON staff (mobile_hash) WHERE mobile_hash IS NOT NULL;
