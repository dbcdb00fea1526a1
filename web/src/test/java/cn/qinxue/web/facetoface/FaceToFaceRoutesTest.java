package cn.qinxue.web.facetoface;

import static cn.qinxue.web.testbase.Offices.HAIAN;
import static cn.qinxue.web.testbase.Offices.NANTONG;
import static cn.qinxue.web.testbase.Offices.PROVINCE;
import static cn.qinxue.web.testbase.Offices.WUXI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.Enrollments;
import cn.qinxue.services.facetoface.FaceToFaceClasses;
import cn.qinxue.services.facetoface.ReportState;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.plan.TrainingPlan;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.Visit;
import cn.qinxue.web.testbase.Years;
import io.micronaut.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who reaches which class by which route, and that nothing happens to those that are not there. */
class FaceToFaceRoutesTest {
    private static ClassProvince home;
    private static ClassProvince neighbour;
    private static TrainingPlan plan;
    private static TrainingPlan besides;
    private static TrainingPlan theirs;
    private static List<Enrollment> people;
    private static List<Enrollment> strangers;

    @BeforeAll
    static void openBoth() {
        home = new ClassProvince("face-routes");
        neighbour = new ClassProvince("face-routes-beside");
        plan = home.approved(home.site, "南通的烹饪班", 60);
        besides = home.approved(home.beside, "无锡的烹饪班", 60);
        theirs = neighbour.approved(neighbour.site, "邻省的烹饪班", 60);
        people = home.enroll(plan, "陈立新", "周文静");
        strangers = neighbour.enroll(theirs, "邻省学员");
        home.trainingEnds(plan);
        neighbour.trainingEnds(theirs);
        home.score(plan, people, "90", "80");
        home.report(plan, people);
        neighbour.score(theirs, strangers, "90");
        neighbour.report(theirs, strangers);
    }

    private static Visit visit(ClassProvince where, UUID account) {
        return new Visit(where.tenant)
                .with(where.call(() -> TestHouse.bean(Sessions.class).open(account)));
    }

    private static Visit at(RegionPath office) {
        return visit(home, Offices.administrator(home.tenant, office));
    }

    private static String office(TrainingPlan one) {
        return "/office/hours-reports/" + one.id();
    }

    private static String site(TrainingPlan one) {
        return "/site/classes/" + one.id();
    }

    private static ReportState state(ClassProvince where, TrainingPlan one) {
        return Tenancy.call(
                        where.tenant,
                        () -> TestHouse.bean(FaceToFaceClasses.class).get(PROVINCE, one.id()))
                .report()
                .orElseThrow()
                .state();
    }

    private static List<HttpResponse<String>> officeRoutes(Visit visit, String place, UUID enrollment) {
        return List.of(
                visit.get(place),
                visit.post(place + "/decision", Map.of("decision", "PASS", "opinion", "同意。")),
                visit.get(place + "/online-move"),
                visit.post(place + "/online-move", Map.of()),
                visit.get(place + "/corrections/" + enrollment),
                visit.post(place + "/corrections/" + enrollment, Map.of("reason", "有误。")));
    }

    private static List<HttpResponse<String>> siteRoutes(Visit visit, String place, UUID enrollment) {
        return List.of(
                visit.get(place),
                visit.get(place + "/attendance-sheet"),
                visit.get(place + "/seat-list"),
                visit.get(place + "/export"),
                visit.get(place + "/scores"),
                visit.post(place + "/scores", Map.of(enrollment.toString(), "1")),
                visit.get(place + "/score-sheet"),
                visit.get(place + "/hours-report"),
                visit.post(place + "/hours-report", Map.of("named", enrollment.toString())));
    }

    @Test
    void classesOfOtherRegionsAndTenantsAreNotThereForAnOffice() {
        var enrollment = people.getFirst().id();
        for (var elsewhere : List.of(WUXI, HAIAN)) {
            assertThat(officeRoutes(at(elsewhere), office(plan), enrollment))
                    .extracting(HttpResponse::code)
                    .containsOnly(404);
            assertThat(body(at(elsewhere).get("/office/hours-reports"))).doesNotContain("南通的烹饪班", "邻省");
        }
        assertThat(officeRoutes(
                        at(NANTONG), office(theirs), strangers.getFirst().id()))
                .extracting(HttpResponse::code)
                .containsOnly(404);
        assertThat(officeRoutes(at(NANTONG), office(besides), enrollment))
                .extracting(HttpResponse::code)
                .containsOnly(404);
        assertThat(body(at(NANTONG).get("/office/hours-reports")))
                .contains("南通的烹饪班")
                .doesNotContain("邻省", "无锡的烹饪班");
        assertThat(body(at(PROVINCE).get("/office/hours-reports")))
                .contains("南通的烹饪班")
                .doesNotContain("邻省");
        assertThat(state(home, plan)).isEqualTo(ReportState.PENDING);
        assertThat(state(neighbour, theirs)).isEqualTo(ReportState.PENDING);
    }

    @Test
    void whoeverStandsAboveOrMayOnlyReadReads() {
        var enrollment = people.getFirst().id();
        var above = at(PROVINCE);
        assertThat(above.get(office(plan)).code()).isEqualTo(200);
        assertThat(above.post(office(plan) + "/decision", Map.of("decision", "PASS", "opinion", "同意。"))
                        .code())
                .isEqualTo(403);
        assertThat(above.post(office(plan) + "/online-move", Map.of()).code()).isEqualTo(403);
        assertThat(above.post(office(plan) + "/corrections/" + enrollment, Map.of("reason", "有误。"))
                        .code())
                .isEqualTo(403);
        var reader = visit(home, Offices.administrator(home.tenant, NANTONG, OfficeRole.READ_ONLY, "只读的人"));
        assertThat(reader.get("/office/hours-reports").code()).isEqualTo(200);
        assertThat(body(reader.get(office(plan)))).contains("陈立新").doesNotContain("/decision");
        assertThat(officeRoutes(reader, office(plan), enrollment).stream().skip(1))
                .extracting(HttpResponse::code)
                .containsOnly(403);
        assertThat(state(home, plan)).isEqualTo(ReportState.PENDING);
    }

    @Test
    void otherSitesFindNothing() {
        var enrollment = people.getFirst().id();
        var beside = visit(home, home.beside.actor().account());
        assertThat(siteRoutes(beside, site(plan), enrollment))
                .extracting(HttpResponse::code)
                .containsOnly(404);
        assertThat(body(beside.get("/site/classes"))).contains("无锡的烹饪班").doesNotContain("南通的烹饪班", "邻省");
        var own = visit(home, home.site.actor().account());
        assertThat(siteRoutes(own, site(theirs), strangers.getFirst().id()))
                .extracting(HttpResponse::code)
                .containsOnly(404);
        assertThat(siteRoutes(own, site(plan), enrollment))
                .extracting(HttpResponse::code)
                .containsExactly(200, 200, 200, 200, 200, 422, 200, 200, 422);
    }

    @Test
    void rolesStayOnTheirSide() {
        var learner = visit(home, home.learner("在自己一边的人").account());
        var own = visit(home, home.site.actor().account());
        var office = at(NANTONG);
        assertThat(List.of(
                        learner.get("/site/classes"),
                        learner.get(site(plan)),
                        learner.get("/office/hours-reports"),
                        own.get("/office/hours-reports"),
                        own.get(office(plan)),
                        own.get("/learner/face-to-face"),
                        office.get("/site/classes"),
                        office.get("/learner/face-to-face")))
                .extracting(HttpResponse::code)
                .containsOnly(403);
        assertThat(new Visit(home.tenant).get("/site/classes").code()).isEqualTo(303);
    }

    @Test
    void learnersReachTheirOwnPlacesAlone() {
        var mine = people.getFirst();
        var other = visit(home, home.learner("别的学员").account());
        for (var id : List.of(mine.id(), strangers.getFirst().id(), UUID.randomUUID())) {
            assertThat(other.get("/learner/face-to-face/" + id).code()).isEqualTo(404);
            assertThat(other.get("/learner/face-to-face/" + id + "/form").code())
                    .isEqualTo(404);
            assertThat(other.post("/learner/face-to-face/" + id + "/withdrawal", Map.of())
                            .code())
                    .isEqualTo(404);
        }
        for (var id : List.of(besides.id(), theirs.id(), UUID.randomUUID())) {
            assertThat(other.post("/learner/face-to-face", Map.of("plan", id.toString()))
                            .code())
                    .isEqualTo(404);
        }
        assertThat(body(other.get("/learner/face-to-face"))).doesNotContain("无锡的烹饪班", "邻省");
        assertThat(home.call(() -> TestHouse.bean(HoursLedger.class).entries(mine.staff(), mine.year())))
                .isEmpty();
    }

    /** An online class's id leads to no face-to-face page, and the class's own page leads to the other. */
    @Test
    void theTwoKindsOfClassesHaveTheirOwnPages() {
        var learner = home.learner("两种班都看的人");
        var open = home.approved(home.site, "还能报名的班", 60);
        var enrollment = home.enroll(learner, open);
        var visit = visit(home, learner.account());
        var page = visit.get("/learner/enrollments/" + enrollment.id());
        assertThat(page.code()).isEqualTo(303);
        assertThat(Visit.location(page)).isEqualTo("/learner/face-to-face/" + enrollment.id());
        assertThat(visit.get("/learner/enrollments/" + enrollment.id() + "/courses")
                        .code())
                .isEqualTo(404);
        assertThat(visit.post("/learner/enrollments", Map.of("offering", String.valueOf(open.offering())))
                        .code())
                .isEqualTo(404);
    }

    @Test
    void aSecondClassOfTheYearIsRefusedByTheNameOfTheFirst() {
        var learner = home.learner("想上两个班的人");
        var second = home.approved(home.site, "第二个想报的班", 60);
        home.enroll(learner, home.approved(home.site, "已经报上的班", 60));
        var visit = visit(home, learner.account());
        assertThat(body(visit.get("/learner/face-to-face")))
                .containsOnlyOnce("已经报了面授班“已经报上的班”，一年只上一个面授班")
                .contains("现在没有可以报名的面授班");
        var refused =
                visit.post("/learner/face-to-face", Map.of("plan", second.id().toString()));
        assertThat(refused.code()).isEqualTo(422);
        assertThat(body(refused)).contains("已经报了面授班“已经报上的班”，一年只上一个面授班");
        assertThat(home.call(() -> TestHouse.bean(FaceToFaceClasses.class).get(PROVINCE, second.id()))
                        .members())
                .isEmpty();
    }

    /** Decision 2: whoever took a face-to-face class first keeps its rules, also when an online class follows. */
    @Test
    void theYearShowsTheHoursOfItsFirstEnrollment() {
        var changing = new ClassProvince("face-rules");
        var first = changing.learner("先报面授的人");
        var later = changing.learner("还没有报名的人");
        changing.enroll(first, changing.approved(changing.site, "老政策的班", 60));
        Years.open(
                changing.tenant,
                "jiangsu-worker-2023.yaml",
                yaml -> yaml.replace("totalHours: 24", "totalHours: 26")
                        .replaceAll("(category: \"?SKILL\"?,?\\s+hours: )10", "$112"));
        changing.call(() -> TestHouse.bean(Enrollments.class)
                .enroll(
                        first.account(),
                        List.of(Years.offering(changing.tenant, SkillLevel.SENIOR)
                                .id())));
        assertThat(body(visit(changing, first.account()).get("/learner")))
                .contains("/ 24")
                .doesNotContain("/ 26");
        assertThat(body(visit(changing, later.account()).get("/learner")))
                .contains("/ 26")
                .doesNotContain("/ 24");
    }

    private static String body(HttpResponse<String> answer) {
        return answer.getBody().orElse("");
    }
}
