--liquibase formatted sql
--changeset qinxue:0203-staff-change splitStatements:false
-- What the search index has still to be told, noted in the transaction of the change itself. A row names a person, or a
-- work unit, which means all its people. Names of trades and regions are in no index: it knows them by id and path.
CREATE TABLE staff_change (
    number   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    staff    uuid,
    employer uuid,
    CHECK (num_nonnulls(staff, employer) = 1)
);

-- Each write to an index carries the next of these numbers: see StaffIndexing.
CREATE SEQUENCE staff_index_version;

-- The search path is fixed, since a move that a foreign key carries over runs as the tables' owner. The bell is heard by
-- every node that listens and rings once per transaction, when it is committed.
CREATE FUNCTION staff_changed() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO staff_change (staff) SELECT id FROM now;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO staff_change (staff) SELECT id FROM past;
    ELSE
        INSERT INTO staff_change (staff)
        SELECT now.id FROM now JOIN past USING (id)
        WHERE (now.programme, now.name, now.id_number_hash, now.mobile_hash, now.trade, now.level, now.employer,
               now.region_path, now.office_path, now.state)
            IS DISTINCT FROM (past.programme, past.name, past.id_number_hash, past.mobile_hash, past.trade, past.level,
               past.employer, past.region_path, past.office_path, past.state);
    END IF;
    IF FOUND THEN
        PERFORM pg_notify('staff_change', current_schema());
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION employer_renamed() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    INSERT INTO staff_change (employer)
    SELECT now.id FROM now JOIN past USING (id) WHERE now.name <> past.name;
    IF FOUND THEN
        PERFORM pg_notify('staff_change', current_schema());
    END IF;
    RETURN NULL;
END $$;

-- Once per statement, however many rows it has: COPY, unnest and cascades included.
CREATE TRIGGER staff_added AFTER INSERT ON staff
    REFERENCING NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION staff_changed();
CREATE TRIGGER staff_changed AFTER UPDATE ON staff
    REFERENCING OLD TABLE AS past NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION staff_changed();
CREATE TRIGGER staff_removed AFTER DELETE ON staff
    REFERENCING OLD TABLE AS past FOR EACH STATEMENT EXECUTE FUNCTION staff_changed();
CREATE TRIGGER employer_renamed AFTER UPDATE ON employer
    REFERENCING OLD TABLE AS past NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION employer_renamed();

