package cn.qinxue.web.statistics;

import cn.qinxue.services.standing.FigureDays;
import cn.qinxue.tenants.database.TenantPools;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.Units;
import cn.qinxue.web.testbase.Years;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A province where people of several regions are on their way, written as rows: a third has not begun, a third is done. */
public final class StatisticsHouse {
    public static final LocalDate YESTERDAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1);
    public static final int YEAR = YESTERDAY.plusDays(1).getYear();

    private static final Map<String, Integer> PEOPLE = Map.of(
            "320000-ZZ", 90, "320600-ZZ", 60, "320685", 120, "320682", 75, "320205", 150, "320102", 180, "320582", 105);

    public final Tenant tenant;
    public UUID site = new UUID(0, 0);
    public UUID offering = new UUID(0, 0);

    private StatisticsHouse(Tenant tenant) {
        this.tenant = tenant;
    }

    /** Its people bear names that begin with that surname, its sites and classes too. */
    public static StatisticsHouse open(String name, String mark) {
        var house = new StatisticsHouse(TestHouse.openTenant(name));
        Years.open(house.tenant, "jiangsu-worker-2023.yaml");
        var trades = List.of(
                Units.trade(house.tenant, "6-29", "汽车驾驶员", "交通").id(),
                Units.trade(house.tenant, "4-03", "中式烹调师", "餐饮").id(),
                Units.trade(house.tenant, "4-09", "绿化工", "园林").id());
        PEOPLE.forEach((region, people) -> house.people(region, people, mark, trades));
        house.learn();
        house.site = house.site("320685", mark + "海安技师学院");
        house.offering = house.offering(house.site, mark + "技师面授一班");
        house.attend(house.offering, "320600-ZZ");
        var wuxi = house.site("320205", mark + "锡山职教中心");
        house.attend(house.offering(wuxi, mark + "锡山面授班"), "320205");
        return house;
    }

    /** Keeps what there is as yesterday's; what was paid was paid then. */
    public void freeze() {
        execute("UPDATE payment SET paid_at = paid_at - interval '1 day'");
        Tenancy.run(tenant, () -> TestHouse.bean(FigureDays.class).run());
    }

    /** Makes every table another one. */
    public void change() {
        execute(
                "UPDATE staff SET name = '改名' || name, level = 'SENIOR', trade = (SELECT id FROM trade ORDER BY id LIMIT 1)");
        execute("UPDATE employer SET name = '改名' || name");
        execute("UPDATE training_site SET name = '改名' || name");
        execute("UPDATE training_plan SET name = '改名' || name");
        execute("UPDATE class_result SET passed = false WHERE passed");
        execute("UPDATE order_line SET amount = 100");
        execute("UPDATE staff SET state = 'CLOSED' WHERE id_number_tail LIKE '%3'");
    }

    private void people(String region, int people, String mark, List<UUID> trades) {
        for (int unit = 0; unit < 3; unit++) {
            var id = Units.unit(tenant, mark + region + "第" + (unit + 1) + "中学", region, 0)
                    .id();
            execute("""
                    INSERT INTO staff (programme, name, id_number_cipher, id_number_hash, id_number_tail, gender,
                        employment_kind, trade, level, employer, region_path, office_path, due_from, state)
                    SELECT 'worker', ? || (ARRAY['建国','秀英','志强','桂兰','明辉','春梅'])[1 + n % 6], '\\x01',
                        decode(md5(e.id::text || n), 'hex'), lpad(n::text, 4, '0'), 'MALE', 'ESTABLISHED',
                        CASE n % 3 WHEN 0 THEN ? WHEN 1 THEN ? ELSE ? END,
                        (ARRAY['SENIOR','TECHNICIAN','INTERMEDIATE'])[1 + n % 3], e.id, e.region_path, e.office_path,
                        2020, 'NOT_ACTIVATED'
                    FROM employer e, generate_series(1, ?) AS n WHERE e.id = ?""", mark, trades.get(0), trades.get(1), trades.get(2), people / 3, id);
        }
    }

    /** Of three people one is enrolled, one enrolled, done and paid, one not; every tenth filed a claim. */
    private void learn() {
        execute("""
                INSERT INTO enrollment (id, staff, offering, programme, year, delivery, level, policy_version, channel,
                    state, enrolled_at)
                SELECT uuidv7(), s.id, o.id, s.programme, o.year, o.delivery, s.level, o.policy_version, 'ONLINE_SELF',
                    CASE s.n % 3 WHEN 0 THEN 'OPEN' ELSE 'COMPLETED' END, now()
                FROM (SELECT *, row_number() OVER (ORDER BY region_path, id) AS n FROM staff) AS s
                JOIN offering o ON o.delivery = 'ONLINE' AND s.level = ANY (o.levels) WHERE s.n % 3 < 2""");
        execute("""
                INSERT INTO hours_entry (id, staff, programme, year, category, hours, source, source_id, title,
                    policy_version, entered_at)
                SELECT uuidv7(), e.staff, e.programme, e.year, c, 1600, 'ONLINE', e.id, '课程', e.policy_version, now()
                FROM enrollment e, unnest(ARRAY['IDEOLOGY','GENERAL','SKILL']) AS c WHERE e.state = 'COMPLETED'""");
        execute("""
                INSERT INTO equivalence_claim (id, staff, programme, year, kind, title, organiser, first_day, last_day,
                    hours, granted, state, filed_at)
                SELECT uuidv7(), id, programme, ?, 'TRAINING', '培训', '协会', ?, ?, 400,
                    CASE n % 20 WHEN 0 THEN 400 END, CASE n % 20 WHEN 0 THEN 'APPROVED' ELSE 'PENDING' END, now()
                FROM (SELECT *, row_number() OVER (ORDER BY region_path, id) AS n FROM staff) AS s WHERE n % 10 = 0""", YEAR, LocalDate.of(YEAR, 1, 5), LocalDate.of(YEAR, 1, 6));
        execute(
                "INSERT INTO account (id, role, name, password_hash, must_change_password, failures, disabled, created_at)"
                        + " VALUES ('00000000-0000-7000-8000-000000000001', 'LEARNER', '付款人', '-', false, 0, false, now())");
        execute("""
                INSERT INTO orders (id, number, account, state, amount, invoice_kind, invoice_title, invoice_delivery,
                    placed_at, expires_at, paid_at)
                SELECT id, 'N' || id, '00000000-0000-7000-8000-000000000001', 'PAID', 12000, 'PERSON', '个人', 'PRINT',
                    now(), now(), now() FROM enrollment""");
        execute("""
                INSERT INTO order_line (id, order_id, position, enrollment, title, amount, state)
                SELECT id, id, 1, id, '培训班', 12000, 'OPENED' FROM enrollment""");
        execute("""
                INSERT INTO payment (id, order_id, number, gateway, state, amount, opened_at, paid_at)
                SELECT id, id, 'P' || id, 'BANK_PAGE', 'SETTLED', 12000, now(), now() FROM enrollment""");
    }

    private UUID site(String code, String name) {
        var id = Ids.next();
        execute("""
                INSERT INTO training_site (id, name, region_path, capacity, coverage, place, contact, telephone,
                    description, created_at)
                SELECT ?, ?, path, 200, '全市', '人民路 1 号', '联系人', '0513-0000 1201', '试验', now()
                FROM region WHERE code = ?""", id, name, code);
        return id;
    }

    private UUID offering(UUID at, String name) {
        var id = Ids.next();
        execute("""
                INSERT INTO offering (id, programme, year, delivery, name, level_group, levels, policy_version, created_at)
                SELECT ?, programme, year, 'IN_PERSON', ?, level_group, levels, policy_version, now()
                FROM offering WHERE delivery = 'ONLINE' LIMIT 1""", id, name);
        execute("""
                INSERT INTO training_plan (id, site, programme, year, name, level_group, levels, policy_version,
                    enrollment_from, enrollment_until, training_from, training_until, exam_from, exam_until, place,
                    teachers, note, hours, planned_heads, approved_heads, allowed_heads, state, offering, created_at)
                SELECT id, ?, programme, year, name, level_group, levels, policy_version, now() - interval '30 days',
                    now() - interval '20 days', now() - interval '15 days', now() - interval '12 days',
                    now() - interval '12 days', now() - interval '11 days', '一号楼', '教师', '', 1600, 50, 40, 40,
                    'APPROVED', id, now()
                FROM offering WHERE id = ?""", at, id);
        execute("INSERT INTO hours_report (plan, state, reported_at) VALUES (?, 'PASSED', now())", id);
        return id;
    }

    /** Twenty people of a region; sixteen are named, twelve of them passed. */
    private void attend(UUID at, String region) {
        execute("""
                INSERT INTO enrollment (id, staff, offering, programme, year, delivery, level, policy_version, channel,
                    state, enrolled_at)
                SELECT uuidv7(), s.id, o.id, s.programme, o.year, o.delivery, s.level, o.policy_version, 'ONLINE_SELF',
                    'OPEN', now()
                FROM (SELECT * FROM staff WHERE region_path LIKE '%' || ? || '/' ORDER BY id LIMIT 20) AS s, offering o
                WHERE o.id = ?""", region, at);
        execute("""
                INSERT INTO class_result (enrollment, score, named, passed)
                SELECT id, 5000 + 100 * n, n <= 16, CASE WHEN n <= 16 THEN n <= 12 END
                FROM (SELECT id, row_number() OVER (ORDER BY id)::int AS n FROM enrollment WHERE offering = ?) AS e""", at);
    }

    private void execute(String sql, Object... values) {
        try (var connection = TestHouse.bean(TenantPools.class).pool(tenant).getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
