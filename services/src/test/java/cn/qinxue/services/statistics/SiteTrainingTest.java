package cn.qinxue.services.statistics;

import static cn.qinxue.services.standing.YearHouse.THIS_YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import cn.qinxue.services.facetoface.ClassState;
import cn.qinxue.services.standing.YearHouse;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A site in 海安 with three classes, one of the city's own, one in 无锡; and their learners. */
class SiteTrainingTest {
    private static final SiteTraining TRAINING = YearHouse.bean(SiteTraining.class);
    private static final FaceToFaceStudy STUDY = YearHouse.bean(FaceToFaceStudy.class);
    private static final LearnerFilter ALL = new LearnerFilter(null, null, "", "");
    private static YearHouse house;
    private static UUID haian;
    private static UUID city;
    private static UUID wuxi;
    private static UUID confirmed;

    @BeforeAll
    static void open() {
        house = YearHouse.open("site-training");
        haian = site("320685", "海安面授点");
        city = site("320600", "市本级面授点");
        wuxi = site("320205", "锡山面授点");
        confirmed = offering(haian, "已确认班", "-30 days", 30, "PASSED");
        var pending = offering(haian, "待确认班", "-30 days", 20, "PENDING");
        offering(haian, "未开始班", "30 days", 10, null);
        // Who comes from elsewhere counts at the site's region all the same.
        attend(confirmed, "320205", 5, 4, 3);
        attend(pending, "320685", 6, 6, 5);
        attend(offering(city, "市本级班", "-30 days", 40, null), "320600", 2, 0, 0);
        attend(offering(wuxi, "锡山班", "-30 days", 50, "PASSED"), "320685", 7, 7, 7);
    }

    @Test
    void countsWhatIsApprovedOpenedTrainedAndPassed() {
        var table = table("320000");
        assertThat(table.total()).isEqualTo(new SiteFigures(3, 3, 5, 4, 150, 11, 10));
        assertThat(figures(table, "南通市")).isEqualTo(new SiteFigures(2, 2, 4, 3, 100, 4, 3));
        assertThat(figures(table, "无锡市")).isEqualTo(new SiteFigures(1, 1, 1, 1, 50, 7, 7));
    }

    @Test
    void rowsAndTheRegionsOwnAddUp() {
        var table = table("320600");
        assertThat(figures(table, "南通市（本级）")).isEqualTo(new SiteFigures(1, 1, 1, 1, 40, 0, 0));
        assertThat(figures(table, "海安市")).isEqualTo(new SiteFigures(1, 1, 3, 2, 60, 4, 3));
        assertThat(table.lines().stream()
                        .map(SiteTrainingTable.Line::figures)
                        .reduce(SiteFigures.NONE, SiteFigures::plus))
                .isEqualTo(table.total());
    }

    @Test
    void aShareHasTwoDecimalsAndOfNothingItIsADash() {
        var row = table("320600").sheet().rows().stream()
                .filter(one -> one.cells().getFirst().text().equals("海安市"))
                .findFirst()
                .orElseThrow();
        assertThat(row.cells().get(7).text()).isEqualTo("6.67%");
        assertThat(row.cells().get(9).text()).isEqualTo("75.00%");
        assertThat(new Cell.Share(0, 0).text()).isEqualTo("—");
        assertThat(new Cell.Share(2, 3).text()).isEqualTo("66.67%");
        assertThat(new Cell.Share(3, 2).text()).isEqualTo("150.00%");
    }

    @Test
    void sitesOfTheRegionOrItsOwnByName() {
        assertThat(names("320600", false, "")).containsExactly("海安面授点", "市本级面授点");
        assertThat(names("320600", true, "")).containsExactly("市本级面授点");
        assertThat(names("320000", false, "锡山")).containsExactly("锡山面授点");
    }

    @Test
    void classesSayHowFarTheyAre() {
        var place = house.call(() -> TRAINING.site(path("320685"), question("320685"), haian));
        var all = house.call(() -> TRAINING.classes(question("320685"), place, "", null));
        assertThat(all.lines())
                .extracting(ClassTable.Line::name, ClassTable.Line::state)
                .contains(tuple("已确认班", "结束"), tuple("待确认班", "培训中"), tuple("未开始班", "招生中"));
        assertThat(all.lines().stream()
                        .filter(line -> line.name().equals("已确认班"))
                        .findFirst()
                        .orElseThrow()
                        .heads())
                .isEqualTo(new ClassTable.Heads(30, 28, 5, 4, 3));
        var ended = house.call(() -> TRAINING.classes(question("320685"), place, "确认", ClassState.ENDED));
        assertThat(ended.lines()).extracting(ClassTable.Line::name).containsExactly("已确认班");
    }

    @Test
    void whatLiesOutsideTheScopeIsNotThere() {
        assertThatThrownBy(() -> house.call(() -> TRAINING.site(path("320200"), question("320200"), haian)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> house.call(() -> TRAINING.ofSite(path("320200"), question("320200"), haian, confirmed)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.call(() -> TRAINING.ofSite(path("320000"), question("320000"), wuxi, confirmed)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void learnersAreThoseOfTheSitesOfTheRegionAndMasked() {
        var of = new LearnerFilter(haian, confirmed, "", "");
        var table = house.call(() -> STUDY.ofClass(question("320685"), "已确认班", of, 0, 50));
        assertThat(table.lines()).hasSize(5).allSatisfy(line -> {
            assertThat(line.idNumber()).endsWith("0017").startsWith("*");
            assertThat(line.name()).isEqualTo("张三");
        });
        assertThat(table.lines())
                .extracting(ClassLearnerTable.Line::result)
                .filteredOn("合格"::equals)
                .hasSize(3);
        var city = marks("320600", ALL);
        assertThat(city.lines().get(1)).isEqualTo(new MarkTable.Line("80～89 分", 8, 2, 3));
        assertThat(city.lines().getLast()).isEqualTo(new MarkTable.Line("没有成绩", 0, 0, 0));
        assertThat(city.total()).isEqualTo(new MarkTable.Line("合计", 8, 2, 3));
        assertThat(marks("320200", ALL).total().learners()).isEqualTo(7);
        assertThat(marks("320200", new LearnerFilter(haian, null, "", ""))
                        .total()
                        .learners())
                .isZero();
        assertThat(marks("320000", new LearnerFilter(null, null, "", "0018"))
                        .total()
                        .learners())
                .isZero();
    }

    private static MarkTable marks(String region, LearnerFilter filter) {
        return house.call(() -> STUDY.marks(question(region), filter));
    }

    private static SiteTrainingTable table(String region) {
        return house.call(() -> TRAINING.regions(question(region)));
    }

    private static SiteFigures figures(SiteTrainingTable table, String name) {
        return table.lines().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow()
                .figures();
    }

    private static List<String> names(String region, boolean exactly, String part) {
        return house
                .call(() -> TRAINING.sites(StatisticsKind.SITE_REPORT, question(region), exactly, part))
                .lines()
                .stream()
                .map(SiteReportTable.Line::name)
                .toList();
    }

    private static StatisticsQuestion question(String region) {
        return house.call(() -> new StatisticsQuestion(
                YearHouse.bean(Regions.class).byCode(region).orElseThrow(),
                YearHouse.bean(Programmes.class).byCode("worker").orElseThrow(),
                THIS_YEAR));
    }

    private static RegionPath path(String region) {
        return new RegionPath(YearHouse.path(region));
    }

    private static UUID site(String code, String name) {
        var id = Ids.next();
        house.execute("""
                INSERT INTO training_site (id, name, region_path, capacity, coverage, place, contact, telephone,
                    description, created_at) VALUES (?, ?, ?, 100, '', '', '', '', '', now())""", id, name, YearHouse.path(code));
        return id;
    }

    private static UUID offering(UUID site, String name, String from, int approved, @Nullable String report) {
        var id = house.offering(THIS_YEAR, "IN_PERSON");
        house.execute("""
                INSERT INTO training_plan (id, site, programme, year, name, level_group, levels, policy_version,
                    enrollment_from, enrollment_until, training_from, training_until, exam_from, exam_until, place,
                    teachers, note, hours, planned_heads, approved_heads, allowed_heads, state, offering, created_at)
                SELECT id, ?, programme, year, ?, level_group, levels, policy_version, t, t + interval '5 days',
                    t + interval '6 days', t + interval '9 days', t + interval '9 days', t + interval '10 days', '', '',
                    '', 1600, ?, ?, ?, 'APPROVED', id, now()
                FROM offering, (SELECT now() + cast(? AS interval) AS t) AS begin WHERE id = ?""", site, name, approved, approved, approved - 2, from, id);
        if (report != null) {
            house.execute("INSERT INTO hours_report (plan, state, reported_at) VALUES (?, ?, now())", id, report);
        }
        return id;
    }

    /** So many enroll, of whom some are named, of whom some pass. */
    private static void attend(UUID offering, String region, int enrolled, int named, int passed) {
        for (int i = 0; i < enrolled; i++) {
            var staff = house.staff(house.employerAt(region), "SENIOR");
            var enrollment = house.enrollment(staff, offering, "SENIOR", "OPEN");
            house.execute(
                    "INSERT INTO class_result (enrollment, score, named, passed) VALUES (?, 8550, ?, ?)",
                    enrollment,
                    i < named,
                    i < named ? i < passed : null);
        }
    }
}
