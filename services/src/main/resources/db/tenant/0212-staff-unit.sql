--liquibase formatted sql
--changeset qinxue:0212-staff-unit
-- People of one programme unit by unit, as exports read them: without the programme in it, a server that has not yet
-- counted its rows looks through the whole programme for every unit.
CREATE INDEX staff_unit ON staff (employer, programme);
DROP INDEX staff_employer;
