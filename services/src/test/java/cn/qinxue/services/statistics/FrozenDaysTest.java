package cn.qinxue.services.statistics;

import static cn.qinxue.services.standing.YearHouse.THIS_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.standing.FigureDays;
import cn.qinxue.services.standing.Moment;
import cn.qinxue.services.standing.RegionFigures;
import cn.qinxue.services.standing.YearHouse;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every table on every level of a frozen day, whatever happens afterwards; Wuxi has the same as Hai'an. */
class FrozenDaysTest {
    private static final LocalDate YESTERDAY =
            LocalDate.now(ZoneId.of("Asia/Shanghai")).minusDays(1);
    private static final SiteTraining TRAINING = YearHouse.bean(SiteTraining.class);
    private static final FaceToFaceStudy STUDY = YearHouse.bean(FaceToFaceStudy.class);
    private static final LearnerFilter ALL = new LearnerFilter(null, null, "", "");
    private static final List<String> REGIONS = List.of("320000", "320600", "320685", "320200", "320205");
    private static int houses;

    private final YearHouse house = YearHouse.open("frozen-days-" + houses++);
    private UUID site = new UUID(0, 0);
    private UUID offering = new UUID(0, 0);

    @BeforeEach
    void fill() {
        house.execute("INSERT INTO account (id, role, name, password_hash, must_change_password, created_at)"
                + " VALUES ('00000000-0000-7000-8000-000000000001', 'LEARNER', '付款人', '-', false, now())");
        house.execute("INSERT INTO trade (code, name, field) VALUES ('6-29', '汽车驾驶员', '交通')");
        happenAt("320205", "锡");
        happenAt("320685", "海");
        house.execute("UPDATE staff SET trade = (SELECT id FROM trade)");
    }

    @Test
    void aFrozenDayStaysAsItWasCellByCell() {
        freeze();
        var day = frozen();
        var before = tables(day);
        assertThat(before).isEqualTo(tables(null));
        everythingChanges();
        assertThat(tables(day)).isEqualTo(before);
        var after = tables(null);
        for (var name : before.keySet()) {
            if (name.startsWith("320000") || name.startsWith("320685")) {
                assertThat(after.get(name)).as(name).isNotEqualTo(before.get(name));
            }
        }
    }

    @Test
    void aDayCostsWhatChangedInIt() {
        house.execute("INSERT INTO figure_day VALUES (?, now())", YESTERDAY.minusDays(9));
        freeze();
        long first = rows();
        again();
        assertThat(rows()).isEqualTo(first);
        house.execute("UPDATE staff SET name = '改名' WHERE id = (SELECT id FROM staff LIMIT 1)");
        again();
        assertThat(rows()).isEqualTo(first + 1);
        house.execute("DELETE FROM class_result");
        again();
        assertThat(rows()).isEqualTo(first + 1 + 6);
    }

    @Test
    void onlyTheScopeIsNamedOnAFrozenDayToo() {
        var elsewhere = YearHouse.open("frozen-days-neighbour-" + houses);
        elsewhere.staff(elsewhere.employerAt("320685"), "SENIOR", "邻省人");
        elsewhere.run(() -> YearHouse.bean(FigureDays.class).run());
        freeze();
        house.execute("""
                UPDATE staff SET employer = e.id, region_path = e.region_path, office_path = e.office_path
                FROM employer e WHERE e.id = ?""", house.employerAt("320205"));
        var day = frozen();
        assertThat(tables(day).toString()).doesNotContain("邻省人");
        for (var region : List.of("320600", "320685")) {
            var text = text(tables(day), region);
            assertThat(text).contains("海学员").doesNotContain("锡");
        }
        assertThat(text(tables(day), "320200")).contains("锡学员").doesNotContain("海");
        assertThat(text(tables(null), "320200")).contains("海学员");
        var place = house.call(() -> TRAINING.site(path("320600"), question("320600", day), site));
        assertThat(place.name()).isEqualTo("海面授点");
        assertThat(marks("320205", new LearnerFilter(site, offering, "", ""), day))
                .isZero();
    }

    @Test
    void aSiteOfLaterIsEmptyOnADayBeforeIt() {
        freeze();
        happenAt("320682", "新");
        var place = house.call(() -> TRAINING.site(path("320600"), question("320600", frozen()), site));
        assertThat(place.name()).isEqualTo("新面授点");
        assertThat(house.call(() -> TRAINING.classes(question("320600", frozen()), place, "", null))
                        .lines())
                .isEmpty();
    }

    @Test
    void adayBeforeTheLastIsNeverFrozenAfterwards() {
        house.execute("INSERT INTO figure_day VALUES (?, now())", YESTERDAY.plusDays(1));
        freeze();
        assertThat(house.call(() -> YearHouse.bean(RegionFigures.class).day(YESTERDAY)))
                .isEmpty();
        assertThat(rows()).isZero();
    }

    private void everythingChanges() {
        house.execute("""
                UPDATE employer SET name = '改名的单位', region_code = '320582', region_path = r.path, office_code = '320582',
                    office_path = r.path
                FROM region r WHERE r.code = '320582' AND employer.id = ?""", house.employerAt("320685"));
        house.execute("UPDATE staff SET name = '改名的人', id_number_tail = '9999', level = 'TECHNICIAN'");
        house.execute("UPDATE trade SET name = '改名的工种'");
        house.execute("UPDATE training_site SET name = '改名的面授点' || name, disabled = true");
        house.execute("UPDATE training_plan SET name = '改名的班', allowed_heads = 1");
        house.execute("UPDATE hours_report SET state = 'RETURNED'");
        house.execute("UPDATE class_result SET score = 10000, passed = false");
        house.execute("DELETE FROM refund_line");
        house.execute(
                "UPDATE enrollment SET state = 'REFUNDED' WHERE id IN (SELECT id FROM enrollment ORDER BY id LIMIT 1)");
        var leaver = house.query("SELECT id FROM staff LIMIT 1", row -> row.getObject(1, UUID.class));
        house.execute("UPDATE staff SET state = 'CLOSED' WHERE id = ?", leaver.getFirst());
        house.execute("UPDATE hours_entry SET hours = 1");
        house.execute("UPDATE order_line SET amount = amount + 1");
        happenAt("320685", "后");
    }

    /** A site with a class of three learners, of whom one is qualified; all paid, one got it back. */
    private void happenAt(String region, String mark) {
        site = Ids.next();
        house.execute("""
                INSERT INTO training_site (id, name, region_path, capacity, coverage, place, contact, telephone,
                    description, created_at) VALUES (?, ?, ?, 100, '', '', '', '', '', now())""", site, mark + "面授点", YearHouse.path(region));
        offering = house.offering(THIS_YEAR, "IN_PERSON");
        house.execute("""
                INSERT INTO training_plan (id, site, programme, year, name, level_group, levels, policy_version,
                    enrollment_from, enrollment_until, training_from, training_until, exam_from, exam_until, place,
                    teachers, note, hours, planned_heads, approved_heads, allowed_heads, state, offering, created_at)
                SELECT id, ?, programme, year, ?, level_group, levels, policy_version, t, t, t, t, t, t, '', '', '', 1600,
                    30, 30, 20, 'APPROVED', id, now()
                FROM offering, (SELECT now() - interval '9 days' AS t) AS begin WHERE id = ?""", site, mark + "面授班", offering);
        house.execute("INSERT INTO hours_report (plan, state, reported_at) VALUES (?, 'PASSED', now())", offering);
        for (int i = 0; i < 3; i++) {
            var staff = house.staff(house.employerAt(region), "SENIOR", mark + "学员" + i);
            var enrollment = house.enrollment(staff, offering, "SENIOR", "OPEN");
            house.execute(
                    "INSERT INTO class_result (enrollment, score, named, passed) VALUES (?, 8550, true, ?)",
                    enrollment,
                    i > 0);
            pay(enrollment, i == 0);
            if (i == 0) {
                for (var category : new String[] {"IDEOLOGY", "GENERAL", "SKILL"}) {
                    house.hours(staff, THIS_YEAR, category, 1600, "ONLINE");
                }
            }
        }
    }

    private void pay(UUID id, boolean refunded) {
        house.execute("""
                INSERT INTO orders (id, number, account, state, amount, invoice_kind, invoice_title, invoice_delivery,
                    placed_at, expires_at)
                VALUES (?, ?, '00000000-0000-7000-8000-000000000001', 'PAID', 12000, 'PERSON', '个人', 'PRINT', now(),
                    now())""", id, id.toString());
        house.execute(
                "INSERT INTO order_line (id, order_id, position, enrollment, title, amount, state)"
                        + " VALUES (?, ?, 1, ?, '班', 12000, 'OPENED')",
                id,
                id,
                id);
        house.execute("""
                INSERT INTO payment (id, order_id, number, gateway, state, amount, opened_at, paid_at)
                VALUES (?, ?, ?, 'BANK_PAGE', 'SETTLED', 12000, now(), now() - interval '2 days')""", id, id, id.toString());
        if (!refunded) return;
        house.execute("""
                INSERT INTO refund (id, number, payment, order_id, amount, reason, state, asked_at, ended_at)
                VALUES (?, ?, ?, ?, 12000, '退班', 'DONE', now(), now() - interval '2 days')""", id, id.toString(), id, id);
        house.execute("INSERT INTO refund_line (refund, order_line) VALUES (?, ?)", id, id);
    }

    private void freeze() {
        house.run(() -> YearHouse.bean(FigureDays.class).run());
    }

    /** The last day becomes the one before, and the next one is frozen. */
    private void again() {
        house.execute("ALTER TABLE day_figure DROP CONSTRAINT IF EXISTS day_figure_day_fkey");
        house.execute("UPDATE day_figure SET day = day - 1");
        house.execute("UPDATE figure_day SET day = day - 1");
        for (var table : List.of("person", "qualification", "employer", "trade", "site", "class", "learner", "flow")) {
            house.execute("UPDATE day_" + table + " SET since = since - 1, until = until - 1");
        }
        freeze();
    }

    private long rows() {
        return house.query("""
                        SELECT (SELECT count(*) FROM day_person) + (SELECT count(*) FROM day_qualification)
                            + (SELECT count(*) FROM day_employer) + (SELECT count(*) FROM day_trade)
                            + (SELECT count(*) FROM day_site) + (SELECT count(*) FROM day_class)
                            + (SELECT count(*) FROM day_learner) + (SELECT count(*) FROM day_flow)""", row -> row.getLong(1)).getFirst();
    }

    private Moment frozen() {
        return house.call(() -> YearHouse.bean(RegionFigures.class).day(YESTERDAY))
                .orElseThrow();
    }

    /** The cells of every table, by region and name. */
    private Map<String, List<String>> tables(@Nullable Moment day) {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        for (var region : REGIONS) {
            var question = question(region, day);
            house.run(() -> {
                var named = new LinkedHashMap<String, StatisticsSheet>();
                named.put(
                        "education",
                        YearHouse.bean(ContinuingEducation.class)
                                .table(question)
                                .sheet());
                named.put(
                        "trades",
                        YearHouse.bean(TradeStatistics.class).table(question).sheet());
                named.put("regions", TRAINING.regions(question).sheet());
                named.put(
                        "sites",
                        TRAINING.sites(StatisticsKind.SITE_REPORT, question, false, "")
                                .sheet());
                named.put("learners", STUDY.table(question, ALL, 0, 50).sheet());
                named.put("marks", STUDY.marks(question, ALL).sheet());
                named.put(
                        "units",
                        YearHouse.bean(EmployerStatistics.class)
                                .table(path(region), question, "", new EmployerStatistics.Part(0, 50, 9))
                                .sheet());
                named.put(
                        "money",
                        YearHouse.bean(PaymentStatistics.class)
                                .table(question, YESTERDAY.minusDays(9), YESTERDAY)
                                .sheet());
                if (region.equals("320685")) {
                    var place = TRAINING.site(path(region), question, site);
                    var ofClass = new LearnerFilter(site, offering, "", "");
                    named.put(
                            "classes",
                            TRAINING.classes(question, place, "", null).sheet());
                    named.put(
                            "class",
                            STUDY.ofClass(question, place.name(), ofClass, 0, 50)
                                    .sheet());
                }
                named.forEach((name, sheet) -> tables.put(region + " " + name, cells(sheet)));
            });
        }
        return tables;
    }

    private static List<String> cells(StatisticsSheet sheet) {
        var rows = new ArrayList<>(sheet.rows());
        if (sheet.total() != null) rows.add(Objects.requireNonNull(sheet.total()));
        return rows.stream()
                .map(row ->
                        String.join("|", row.cells().stream().map(Cell::text).toList()))
                .toList();
    }

    private static String text(Map<String, List<String>> tables, String region) {
        var text = new StringBuilder();
        tables.forEach((name, cells) -> {
            if (name.startsWith(region)) text.append(name).append(cells);
        });
        return text.toString();
    }

    private long marks(String region, LearnerFilter filter, Moment day) {
        return house.call(() -> STUDY.marks(question(region, day), filter))
                .total()
                .learners();
    }

    private StatisticsQuestion question(String region, @Nullable Moment day) {
        var question = house.call(() -> new StatisticsQuestion(
                YearHouse.bean(Regions.class).byCode(region).orElseThrow(),
                YearHouse.bean(Programmes.class).byCode("worker").orElseThrow(),
                THIS_YEAR));
        return day == null ? question : question.on(day);
    }

    private static RegionPath path(String region) {
        return new RegionPath(YearHouse.path(region));
    }
}
