--liquibase formatted sql
--changeset qinxue:0960-statistics-day splitStatements:false
-- What the tables of statistics are made from, at this moment (present_…) and on the days that are frozen (day_…). A row
-- of day_… holds from the frozen day since to before the frozen day until; it is written only where it differs from that
-- of the frozen day before, so that a day costs what changed in it. FigureDays writes them.
CREATE VIEW present_person AS
SELECT id AS staff, programme, name, id_number_tail AS tail, employer, region_path, office_path, trade, level,
       state = 'CLOSED' AS closed, cast(NULL AS date) AS since, cast(NULL AS date) AS until
FROM staff;

CREATE VIEW present_qualification AS
SELECT staff, year, cast(NULL AS date) AS since, cast(NULL AS date) AS until FROM standing WHERE qualified;

-- region: its full name.
CREATE VIEW present_employer AS
SELECT e.id AS employer, e.name, e.region_path, r.full_name AS region,
       cast(NULL AS date) AS since, cast(NULL AS date) AS until
FROM employer e JOIN region r ON r.code = e.region_code;

CREATE VIEW present_trade AS
SELECT id AS trade, name, field, cast(NULL AS date) AS since, cast(NULL AS date) AS until FROM trade;

CREATE VIEW present_site AS
SELECT s.id AS site, s.name, s.region_path, r.full_name AS region, s.disabled,
       cast(NULL AS date) AS since, cast(NULL AS date) AS until
FROM training_site s JOIN region r ON r.path = s.region_path;

-- Approved ones. passed: its hours report was. over: that, or it was closed for too few heads.
CREATE VIEW present_class AS
SELECT p.id AS plan, p.site, p.offering, p.programme, p.year, p.name, p.enrollment_from, p.enrollment_until,
       p.training_from, p.training_until, p.approved_heads, p.allowed_heads,
       coalesce(h.state = 'PASSED', false) AS passed,
       coalesce(h.state = 'PASSED', false) OR c.plan IS NOT NULL AS over,
       cast(NULL AS date) AS since, cast(NULL AS date) AS until
FROM training_plan p LEFT JOIN hours_report h ON h.plan = p.id LEFT JOIN class_closure c ON c.plan = p.id
WHERE p.state = 'APPROVED';

-- enrolled: the place is held or was used.
CREATE VIEW present_learner AS
SELECT e.id AS enrollment, e.offering, e.staff, e.enrolled_at,
       e.state IN ('AWAITING_PAYMENT', 'OPEN', 'COMPLETED', 'REFUNDING') AS enrolled, r.score,
       coalesce(r.named, false) AS named, r.passed, cast(NULL AS date) AS since, cast(NULL AS date) AS until
FROM enrollment e LEFT JOIN class_result r ON r.enrollment = e.id
WHERE e.delivery = 'IN_PERSON';

-- One order line paid or given back; source: the payment or the refund. amount: fen.
CREATE VIEW present_flow AS
SELECT m.source, m.line, m.paid, m.at, m.gateway, l.amount, e.staff, e.programme, o.level_group,
       cast(NULL AS date) AS since, cast(NULL AS date) AS until
FROM (SELECT p.id AS source, l.id AS line, true AS paid, coalesce(p.paid_at, p.settled_at) AS at, p.gateway
      FROM payment p JOIN order_line l ON l.order_id = p.order_id WHERE p.state = 'SETTLED'
      UNION ALL
      SELECT r.id, x.order_line, false, r.ended_at, p.gateway
      FROM refund r JOIN payment p ON p.id = r.payment JOIN refund_line x ON x.refund = r.id
      WHERE r.state = 'DONE') AS m
JOIN order_line l ON l.id = m.line JOIN enrollment e ON e.id = l.enrollment JOIN offering o ON o.id = e.offering;

CREATE TABLE day_person AS SELECT * FROM present_person WITH NO DATA;
CREATE UNIQUE INDEX day_person_last ON day_person (staff) WHERE until = 'infinity';
CREATE INDEX day_person_staff ON day_person (staff, since);
CREATE INDEX day_person_employer ON day_person (employer);
CREATE INDEX day_person_region ON day_person (region_path);
CREATE TABLE day_qualification AS SELECT * FROM present_qualification WITH NO DATA;
CREATE UNIQUE INDEX day_qualification_last ON day_qualification (staff, year) WHERE until = 'infinity';
CREATE INDEX day_qualification_staff ON day_qualification (staff, year, since);
CREATE TABLE day_employer AS SELECT * FROM present_employer WITH NO DATA;
CREATE UNIQUE INDEX day_employer_last ON day_employer (employer) WHERE until = 'infinity';
CREATE INDEX day_employer_employer ON day_employer (employer, since);
CREATE INDEX day_employer_region ON day_employer (region_path);
CREATE TABLE day_trade AS SELECT * FROM present_trade WITH NO DATA;
CREATE UNIQUE INDEX day_trade_last ON day_trade (trade) WHERE until = 'infinity';
CREATE TABLE day_site AS SELECT * FROM present_site WITH NO DATA;
CREATE UNIQUE INDEX day_site_last ON day_site (site) WHERE until = 'infinity';
CREATE TABLE day_class AS SELECT * FROM present_class WITH NO DATA;
CREATE UNIQUE INDEX day_class_last ON day_class (plan) WHERE until = 'infinity';
CREATE INDEX day_class_site ON day_class (site, year);
CREATE TABLE day_learner AS SELECT * FROM present_learner WITH NO DATA;
CREATE UNIQUE INDEX day_learner_last ON day_learner (enrollment) WHERE until = 'infinity';
CREATE INDEX day_learner_offering ON day_learner (offering);
CREATE TABLE day_flow AS SELECT * FROM present_flow WITH NO DATA;
CREATE UNIQUE INDEX day_flow_last ON day_flow (source, line, paid) WHERE until = 'infinity';
CREATE INDEX day_flow_at ON day_flow (at);
