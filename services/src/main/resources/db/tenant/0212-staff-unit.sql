--liquibase formatted sql
--changeset qinxue:0212-staff-unit
-- People unit by unit in the order of lists, with all that lists and exports show of them: read out from the index alone,
-- in its own order, where the rows themselves lie scattered over the table.
CREATE INDEX staff_unit ON staff (employer, programme, name COLLATE "C", id)
    INCLUDE (id_number_tail, gender, employment_kind, level, mobile_tail, state, trade);
DROP INDEX staff_employer;
