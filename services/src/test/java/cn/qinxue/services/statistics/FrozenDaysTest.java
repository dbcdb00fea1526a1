package cn.qinxue.services.statistics;

import static cn.qinxue.services.standing.YearHouse.THIS_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.standing.FigureDays;
import cn.qinxue.services.standing.Moment;
import cn.qinxue.services.standing.RegionFigures;
import cn.qinxue.services.standing.YearHouse;
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
    private Happening happening = new Happening(new UUID(0, 0), new UUID(0, 0));

    @BeforeEach
    void fill() {
        house.execute("INSERT INTO account (id, role, name, password_hash, must_change_password, created_at)"
                + " VALUES ('00000000-0000-7000-8000-000000000001', 'LEARNER', '付款人', '-', false, now())");
        house.execute("INSERT INTO trade (code, name, field) VALUES ('6-29', '汽车驾驶员', '交通')");
        Happening.at(house, "320205", "锡");
        happening = Happening.at(house, "320685", "海");
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
        var place = house.call(() -> TRAINING.site(path("320600"), question("320600", day), happening.site()));
        assertThat(place.name()).isEqualTo("海面授点");
        assertThat(marks("320205", new LearnerFilter(happening.site(), happening.offering(), "", ""), day))
                .isZero();
    }

    @Test
    void aSiteOfLaterIsEmptyOnADayBeforeIt() {
        freeze();
        var later = Happening.at(house, "320682", "新");
        var place = house.call(() -> TRAINING.site(path("320600"), question("320600", frozen()), later.site()));
        assertThat(place.name()).isEqualTo("新面授点");
        assertThat(house.call(() -> TRAINING.classes(question("320600", frozen()), place, "", null))
                        .lines())
                .isEmpty();
    }

    @Test
    void aDayBeforeTheLastIsNeverFrozenAfterwards() {
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
        house.execute("""
                INSERT INTO hours_entry (id, staff, programme, year, category, hours, source, source_id, title,
                    policy_version, entered_at)
                SELECT uuidv7(), staff, programme, year, category, -hours, source, uuidv7(), title, policy_version, now()
                FROM hours_entry""");
        house.execute("UPDATE order_line SET amount = amount + 1");
        Happening.at(house, "320685", "后");
    }

    private void freeze() {
        house.run(() -> YearHouse.bean(FigureDays.class).run());
    }

    /** The last day becomes the one before, and the next one is frozen. */
    private void again() {
        house.execute("DELETE FROM day_figure");
        house.execute("DELETE FROM figure_day");
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
                    var place = TRAINING.site(path(region), question, happening.site());
                    var ofClass = new LearnerFilter(happening.site(), happening.offering(), "", "");
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
