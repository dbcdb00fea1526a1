package cn.qinxue.infra.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.infra.demonstration.DemonstrationPeople;
import cn.qinxue.services.offering.Offerings;
import cn.qinxue.services.standing.Figures;
import cn.qinxue.services.standing.Recounting;
import cn.qinxue.services.standing.RegionFigures;
import cn.qinxue.services.standing.Standings;
import cn.qinxue.services.standing.Taking;
import cn.qinxue.services.statistics.ContinuingEducation;
import cn.qinxue.services.statistics.ContinuingEducationTable;
import cn.qinxue.services.statistics.StatisticsQuestion;
import cn.qinxue.tenants.database.TenantPools;
import cn.qinxue.tenants.policy.BuiltInPolicies;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.Publication;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.programme.ProgrammeKind;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.BenchmarkTable;
import cn.qinxue.testbase.Durations;
import cn.qinxue.testbase.TestDatabase;
import cn.qinxue.testbase.TestHouse;
import io.micronaut.context.ApplicationContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * P5: 继续教育情况统计 of a province at this moment, as its page asks for it, against one statement that counts the same
 * from the rows of people, enrollments, results, claims and hours. Both must agree to the last person.
 */
class StatisticsBenchmark {
    private static final RegionPath JIANGSU = new RegionPath("320000/");
    private static final int PEOPLE = Integer.getInteger("bench.people", 1_000_000);
    private static final int YEAR = 2026;
    private static final int COUNTS = 3;
    private static final int ASKED = 300;

    /** Some sixty of a hundred enrolled, most of them done; some in a classroom too, some with a claim. */
    private static final List<String> YEARS =
            List.of("""
            INSERT INTO enrollment (id, staff, offering, programme, year, delivery, level, policy_version, channel, state,
                enrolled_at)
            SELECT uuidv7(), s.id, o.id, s.programme, o.year, o.delivery, s.level, o.policy_version, 'ONLINE_SELF',
                CASE WHEN h < 35 THEN 'COMPLETED' WHEN h < 57 THEN 'OPEN' WHEN h < 60 THEN 'REFUNDED' ELSE 'EXPIRED' END,
                now()
            FROM (SELECT *, abs(hashtext(id::text)) % 100 AS h FROM staff) AS s
            JOIN offering o ON o.delivery = 'ONLINE' AND s.level = ANY (o.levels) WHERE h < 62""", """
            INSERT INTO enrollment (id, staff, offering, programme, year, delivery, level, policy_version, channel, state,
                enrolled_at)
            SELECT uuidv7(), s.id, o.id, s.programme, o.year, 'IN_PERSON', s.level, o.policy_version, 'ONLINE_SELF',
                'OPEN', now()
            FROM staff s JOIN offering o ON s.level = ANY (o.levels) WHERE abs(hashtext('face' || s.id)) % 100 < 6""", """
            INSERT INTO class_result (enrollment, named, passed)
            SELECT id, true, abs(hashtext(id::text)) % 10 < 8 FROM enrollment WHERE delivery = 'IN_PERSON'""", """
            INSERT INTO equivalence_claim (id, staff, programme, year, kind, title, organiser, first_day, last_day, hours,
                granted, state, filed_at)
            SELECT uuidv7(), id, programme, 2026, 'TRAINING', '培训', '协会', '2026-01-05', '2026-01-06', 400,
                CASE WHEN h < 3 THEN 400 END, CASE WHEN h < 3 THEN 'APPROVED' WHEN h < 4 THEN 'PENDING' ELSE 'REFUSED' END,
                now()
            FROM (SELECT *, abs(hashtext('claim' || id)) % 100 AS h FROM staff) AS s WHERE h < 5""", """
            INSERT INTO hours_entry (id, staff, programme, year, category, hours, source, source_id, title, policy_version,
                entered_at)
            SELECT uuidv7(), e.staff, e.programme, e.year, c.code,
                CASE WHEN e.state = 'COMPLETED' THEN 1600 ELSE 300 + abs(hashtext(e.id::text || c.code)) % 1400 END,
                'ONLINE', e.id, '课程', e.policy_version, now()
            FROM enrollment e, (VALUES ('IDEOLOGY'), ('GENERAL'), ('SKILL')) AS c (code)
            WHERE e.delivery = 'ONLINE' AND e.state IN ('OPEN', 'COMPLETED')""", "DELETE FROM standing_change", "ANALYZE");

    private static final String FULL = """
            WITH hours AS (
                SELECT staff, sum(hours) FILTER (WHERE category = 'IDEOLOGY') AS ideology,
                       sum(hours) FILTER (WHERE category = 'GENERAL') AS general,
                       sum(hours) FILTER (WHERE category = 'SKILL') AS skill
                FROM hours_entry WHERE programme = 'worker' AND year = 2026 GROUP BY staff),
            places AS (
                SELECT e.staff, count(*) FILTER (WHERE delivery = 'ONLINE') AS online,
                       count(*) FILTER (WHERE delivery = 'ONLINE' AND state = 'COMPLETED') AS online_passed,
                       count(*) FILTER (WHERE delivery = 'IN_PERSON') AS face,
                       count(*) FILTER (WHERE delivery = 'IN_PERSON' AND r.passed) AS face_passed,
                       (array_agg(level ORDER BY delivery <> 'ONLINE', enrolled_at, id))[1] AS level
                FROM enrollment e LEFT JOIN class_result r ON r.enrollment = e.id
                WHERE programme = 'worker' AND year = 2026
                  AND state IN ('AWAITING_PAYMENT', 'OPEN', 'COMPLETED', 'REFUNDING') GROUP BY e.staff),
            claims AS (
                SELECT staff, count(*) AS claims, count(*) FILTER (WHERE state = 'APPROVED') AS approved
                FROM equivalence_claim WHERE programme = 'worker' AND year = 2026 AND state IN ('PENDING', 'APPROVED')
                GROUP BY staff)
            SELECT s.region_path, count(*) AS people,
                   count(*) FILTER (WHERE p.staff IS NOT NULL OR c.staff IS NOT NULL) AS trainees,
                   count(*) FILTER (WHERE CASE
                       WHEN coalesce(p.level, s.level) IN ('TECHNICIAN', 'SENIOR_TECHNICIAN')
                       THEN h.ideology >= 1200 AND h.general >= 1200 AND h.skill >= 1600
                       ELSE h.ideology >= 700 AND h.general >= 700 AND h.skill >= 1000 END) AS qualified,
                   coalesce(sum(online), 0), coalesce(sum(online_passed), 0), count(*) FILTER (WHERE online_passed > 0),
                   coalesce(sum(face), 0), coalesce(sum(face_passed), 0), count(*) FILTER (WHERE face_passed > 0),
                   coalesce(sum(claims), 0), coalesce(sum(approved), 0), count(*) FILTER (WHERE approved > 0)
            FROM staff s LEFT JOIN hours h ON h.staff = s.id LEFT JOIN places p ON p.staff = s.id
            LEFT JOIN claims c ON c.staff = s.id
            WHERE s.programme = 'worker' AND s.state <> 'CLOSED' GROUP BY s.region_path""";

    @Test
    void pageAgainstAFullCount() {
        try (var context = ApplicationContext.run(TestDatabase.settings(), "test")) {
            var tenant = TestHouse.openTenant("statistics-bench");
            Tenancy.run(tenant, () -> measure(context, tenant));
        }
    }

    private static void measure(ApplicationContext context, Tenant tenant) {
        fill(context, tenant);
        long start = System.nanoTime();
        var recount = context.getBean(Recounting.class).recount();
        context.getBean(Standings.class).fold();
        System.out.printf("%s in %d s%n", recount, (System.nanoTime() - start) / 1_000_000_000);
        var question = new StatisticsQuestion(
                context.getBean(Regions.class).tree().root(),
                context.getBean(Programmes.class).all().getFirst(),
                YEAR);
        var page = context.getBean(ContinuingEducation.class);
        assertAgree(context, tenant, page.now(question));
        var full = new Durations();
        for (int i = 0; i < COUNTS; i++) full.time(() -> count(context, tenant));
        for (int i = 0; i < ASKED; i++) page.now(question);
        var asked = new Durations();
        for (int i = 0; i < ASKED; i++) asked.time(() -> page.now(question));
        assertAgree(context, tenant, page.now(question));
        BenchmarkTable.add(
                "P5",
                "%,d people, %,d person-years: 继续教育情况统计 of the province, equal to the last person"
                        .formatted(PEOPLE, recount.personYears()),
                "full count " + full,
                asked.toString(),
                full.percentile(50) / asked.percentile(50));
    }

    private static void fill(ApplicationContext context, Tenant tenant) {
        context.getBean(DemonstrationPeople.class)
                .load(new DemonstrationPeople.Plan("worker", JIANGSU, true, PEOPLE, 7, 2024));
        var yaml = BuiltInPolicies.all().stream()
                .filter(policy -> policy.file().equals("jiangsu-worker-2023.yaml"))
                .findFirst()
                .orElseThrow()
                .yaml()
                .replace("2023", String.valueOf(YEAR));
        context.getBean(Programmes.class).open(new Programme("worker", "工勤人员", "320000", ProgrammeKind.WORKER));
        var published = (Publication.Published) context.getBean(Policies.class).publish("worker", yaml, "省工考办", "试验");
        context.getBean(Offerings.class).create(published.policy());
        for (var sql : YEARS) execute(context, tenant, sql);
    }

    private static void assertAgree(ApplicationContext context, Tenant tenant, ContinuingEducationTable table) {
        var counted = count(context, tenant);
        var total = counted.values().stream().reduce(Figures.NONE, Figures::plus);
        assertThat(table.total()).isEqualTo(total);
        assertThat(table.lines().stream()
                        .map(ContinuingEducationTable.Line::figures)
                        .reduce(Figures.NONE, Figures::plus))
                .isEqualTo(total);
        assertThat(context.getBean(RegionFigures.class)
                        .now("worker", YEAR, JIANGSU)
                        .byRegion())
                .isEqualTo(counted);
        assertThat(total.people()).isEqualTo(PEOPLE);
    }

    private static void execute(ApplicationContext context, Tenant tenant, String sql) {
        try (var connection = context.getBean(TenantPools.class).pool(tenant).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static Map<String, Figures> count(ApplicationContext context, Tenant tenant) {
        try (var connection = context.getBean(TenantPools.class).pool(tenant).getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(FULL)) {
            Map<String, Figures> counted = new HashMap<>();
            while (rows.next()) {
                counted.put(
                        rows.getString(1),
                        new Figures(
                                rows.getLong(2),
                                rows.getLong(3),
                                rows.getLong(4),
                                taking(rows, 5),
                                taking(rows, 8),
                                taking(rows, 11),
                                0));
            }
            return counted;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Taking taking(ResultSet row, int first) throws SQLException {
        return new Taking(row.getLong(first), row.getLong(first + 1), row.getLong(first + 2));
    }
}
