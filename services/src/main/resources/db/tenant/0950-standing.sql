--liquibase formatted sql
--changeset qinxue:0950-standing splitStatements:false
-- What a person's year amounts to: one row for each in which anything happened. region_path: where it counts, null if
-- nowhere. policy_version: by which it was judged, null where the year has none; fixed: an enrollment keeps it.
-- required, earned: hundredths of an hour. times: taking part; passed: of them.
CREATE TABLE standing (
    staff          uuid NOT NULL,
    year           int NOT NULL,
    programme      text NOT NULL,
    region_path    text COLLATE "C",
    policy_version uuid,
    fixed          boolean NOT NULL,
    required       int NOT NULL,
    earned         int NOT NULL,
    qualified      boolean NOT NULL,
    online_times   int NOT NULL,
    online_passed  int NOT NULL,
    face_times     int NOT NULL,
    face_passed    int NOT NULL,
    claim_times    int NOT NULL,
    claim_passed   int NOT NULL,
    other_times    int NOT NULL,
    PRIMARY KEY (staff, year)
);
CREATE INDEX standing_unfixed ON standing (programme, year) WHERE NOT fixed;

-- Person-years to be judged anew, noted in the transaction of what happened. year null: every year of the person.
CREATE TABLE standing_change (
    number   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    staff    uuid NOT NULL,
    year     int,
    noted_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- The policy by which years without an enrollment were last judged.
CREATE TABLE standing_policy (
    programme      text NOT NULL,
    year           int NOT NULL,
    policy_version uuid NOT NULL,
    PRIMARY KEY (programme, year)
);

-- A past year shows the people as they were at its end: these, once it is closed.
CREATE TABLE closed_year (
    year      int PRIMARY KEY,
    closed_at timestamptz NOT NULL
);
CREATE TABLE year_end (
    year        int NOT NULL REFERENCES closed_year,
    staff       uuid NOT NULL,
    programme   text NOT NULL,
    employer    uuid NOT NULL,
    region_path text COLLATE "C" NOT NULL,
    trade       uuid,
    level       text,
    PRIMARY KEY (year, staff)
);
CREATE INDEX year_end_region ON year_end (year, programme, region_path);
CREATE INDEX year_end_employer ON year_end (year, employer);

-- Figures of each region without those below it. Year 0 holds the people of every year that is not closed.
-- What is added is inserted into figure_delta, so that nobody waits for anybody, and folded in from time to time.
CREATE TABLE region_figure (
    programme              text NOT NULL,
    year                   int NOT NULL,
    region_path            text COLLATE "C" NOT NULL,
    people                 bigint NOT NULL DEFAULT 0,
    trainees               bigint NOT NULL DEFAULT 0,
    qualified              bigint NOT NULL DEFAULT 0,
    online_times           bigint NOT NULL DEFAULT 0,
    online_passed_times    bigint NOT NULL DEFAULT 0,
    online_passed_people   bigint NOT NULL DEFAULT 0,
    face_times             bigint NOT NULL DEFAULT 0,
    face_passed_times      bigint NOT NULL DEFAULT 0,
    face_passed_people     bigint NOT NULL DEFAULT 0,
    claim_times            bigint NOT NULL DEFAULT 0,
    claim_passed_times     bigint NOT NULL DEFAULT 0,
    claim_passed_people    bigint NOT NULL DEFAULT 0,
    other_times            bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (programme, year, region_path)
);
CREATE TABLE figure_delta (LIKE region_figure INCLUDING DEFAULTS);

-- The same as they stood at the end of a day, people of the year included.
CREATE TABLE figure_day (
    day      date PRIMARY KEY,
    taken_at timestamptz NOT NULL
);
CREATE TABLE day_figure (
    day date NOT NULL REFERENCES figure_day,
    LIKE region_figure INCLUDING DEFAULTS,
    PRIMARY KEY (day, programme, year, region_path)
);

-- A recount of everything that an office asked for.
CREATE TABLE recount (
    id                uuid PRIMARY KEY,
    asked_by          text NOT NULL,
    asked_at          timestamptz NOT NULL,
    ended_at          timestamptz,
    person_years      bigint,
    differing_years   bigint,
    differing_regions bigint
);
CREATE UNIQUE INDEX recount_waiting ON recount ((true)) WHERE ended_at IS NULL;

CREATE FUNCTION staff_counted() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO figure_delta (programme, year, region_path, people)
        SELECT programme, 0, region_path, count(*) FROM now WHERE state <> 'CLOSED' GROUP BY programme, region_path;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO figure_delta (programme, year, region_path, people)
        SELECT programme, 0, region_path, -count(*) FROM past WHERE state <> 'CLOSED' GROUP BY programme, region_path;
        INSERT INTO standing_change (staff) SELECT id FROM past;
    ELSE
        INSERT INTO figure_delta (programme, year, region_path, people)
        SELECT programme, 0, region_path, sum(heads)
        FROM (SELECT programme, region_path, 1 AS heads FROM now WHERE state <> 'CLOSED'
              UNION ALL SELECT programme, region_path, -1 FROM past WHERE state <> 'CLOSED') AS moved
        GROUP BY programme, region_path HAVING sum(heads) <> 0;
        INSERT INTO standing_change (staff)
        SELECT now.id FROM now JOIN past USING (id)
        WHERE (now.programme, now.region_path, now.level, now.state = 'CLOSED')
            IS DISTINCT FROM (past.programme, past.region_path, past.level, past.state = 'CLOSED');
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER staff_counted_in AFTER INSERT ON staff
    REFERENCING NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION staff_counted();
CREATE TRIGGER staff_counted_anew AFTER UPDATE ON staff
    REFERENCING OLD TABLE AS past NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION staff_counted();
CREATE TRIGGER staff_counted_out AFTER DELETE ON staff
    REFERENCING OLD TABLE AS past FOR EACH STATEMENT EXECUTE FUNCTION staff_counted();

-- Of enrollments, claims and hours: whose year it is.
CREATE FUNCTION year_begun() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    INSERT INTO standing_change (staff, year) SELECT DISTINCT staff, year FROM now;
    RETURN NULL;
END $$;
CREATE FUNCTION year_undone() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    INSERT INTO standing_change (staff, year) SELECT DISTINCT staff, year FROM past;
    RETURN NULL;
END $$;
CREATE FUNCTION enrollment_changed() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    INSERT INTO standing_change (staff, year)
    SELECT DISTINCT whose.staff, whose.year FROM now JOIN past USING (id)
    CROSS JOIN LATERAL (VALUES (now.staff, now.year), (past.staff, past.year)) AS whose (staff, year)
    WHERE (now.staff, now.year, now.delivery, now.state, now.level, now.policy_version)
        IS DISTINCT FROM (past.staff, past.year, past.delivery, past.state, past.level, past.policy_version);
    RETURN NULL;
END $$;
CREATE FUNCTION claim_changed() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    INSERT INTO standing_change (staff, year)
    SELECT DISTINCT whose.staff, whose.year FROM now JOIN past USING (id)
    CROSS JOIN LATERAL (VALUES (now.staff, now.year), (past.staff, past.year)) AS whose (staff, year)
    WHERE (now.staff, now.year, now.state) IS DISTINCT FROM (past.staff, past.year, past.state);
    RETURN NULL;
END $$;
CREATE FUNCTION result_changed() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO standing_change (staff, year)
        SELECT DISTINCT e.staff, e.year FROM now JOIN enrollment e ON e.id = now.enrollment WHERE now.passed;
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO standing_change (staff, year)
        SELECT DISTINCT e.staff, e.year FROM past JOIN enrollment e ON e.id = past.enrollment WHERE past.passed;
    ELSE
        INSERT INTO standing_change (staff, year)
        SELECT DISTINCT e.staff, e.year FROM now JOIN past USING (enrollment) JOIN enrollment e ON e.id = now.enrollment
        WHERE now.passed IS DISTINCT FROM past.passed;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER enrollment_begun AFTER INSERT ON enrollment
    REFERENCING NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION year_begun();
CREATE TRIGGER enrollment_changed AFTER UPDATE ON enrollment
    REFERENCING OLD TABLE AS past NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION enrollment_changed();
CREATE TRIGGER enrollment_undone AFTER DELETE ON enrollment
    REFERENCING OLD TABLE AS past FOR EACH STATEMENT EXECUTE FUNCTION year_undone();
CREATE TRIGGER hours_entered AFTER INSERT ON hours_entry
    REFERENCING NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION year_begun();
CREATE TRIGGER claim_filed AFTER INSERT ON equivalence_claim
    REFERENCING NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION year_begun();
CREATE TRIGGER claim_changed AFTER UPDATE ON equivalence_claim
    REFERENCING OLD TABLE AS past NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION claim_changed();
CREATE TRIGGER claim_undone AFTER DELETE ON equivalence_claim
    REFERENCING OLD TABLE AS past FOR EACH STATEMENT EXECUTE FUNCTION year_undone();
CREATE TRIGGER result_added AFTER INSERT ON class_result
    REFERENCING NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION result_changed();
CREATE TRIGGER result_changed AFTER UPDATE ON class_result
    REFERENCING OLD TABLE AS past NEW TABLE AS now FOR EACH STATEMENT EXECUTE FUNCTION result_changed();
CREATE TRIGGER result_removed AFTER DELETE ON class_result
    REFERENCING OLD TABLE AS past FOR EACH STATEMENT EXECUTE FUNCTION result_changed();

-- What was there before.
INSERT INTO figure_delta (programme, year, region_path, people)
SELECT programme, 0, region_path, count(*) FROM staff WHERE state <> 'CLOSED' GROUP BY programme, region_path;
INSERT INTO standing_change (staff, year)
SELECT staff, year FROM enrollment UNION SELECT staff, year FROM hours_entry UNION SELECT staff, year FROM equivalence_claim;
