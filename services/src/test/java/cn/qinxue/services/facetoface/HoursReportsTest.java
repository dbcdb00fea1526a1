package cn.qinxue.services.facetoface;

import static cn.qinxue.services.facetoface.ClassHouse.JIANGSU;
import static cn.qinxue.services.facetoface.ClassHouse.OVER;
import static cn.qinxue.services.facetoface.ClassHouse.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Officers;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditEntry;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.certificate.Certificates;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.hours.HoursEntry;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.hours.HoursSource;
import cn.qinxue.services.plan.PlanDecisions;
import cn.qinxue.services.plan.PlanHouse;
import cn.qinxue.services.plan.TrainingPlan;
import cn.qinxue.services.plan.TrainingPlans;
import cn.qinxue.tenants.access.Forbidden;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.RegionPath;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class HoursReportsTest {
    private static final ClassHouse HOUSE = ClassHouse.open("face-hours");
    private static final ClassHouse NEIGHBOUR = ClassHouse.open("face-hours-beside");
    private static final RegionPath XUANWU = new RegionPath("320000/320100/320102/");

    private static <T> T bean(Class<T> type) {
        return LearnerHouse.bean(type);
    }

    private static TrainingPlan approved(String name) {
        LearnerHouse.today(ClassHouse.ENROLLING);
        return HOUSE.approved(name, 10);
    }

    private static List<HoursEntry> entries(Enrollment enrollment) {
        return HOUSE.house.call(() -> bean(HoursLedger.class).entries(enrollment.staff(), 2023));
    }

    private static List<AuditEntry> trail(TrainingPlan plan) {
        return HOUSE.house.call(() -> bean(AuditTrail.class).newest(Long.MAX_VALUE, 200)).stream()
                .filter(entry -> entry.subject().equals(TrainingPlans.subject(plan.id())))
                .toList();
    }

    private static ReportState state(TrainingPlan plan) {
        return HOUSE.detail(plan).report().orElseThrow().state();
    }

    @Test
    void returnedChangedReportedAgainAndConfirmedOnce() {
        var plan = approved("全程的班");
        var people = HOUSE.over(plan, 3);
        assertThat(HOUSE.score(plan, people, "85", "59.5", "")).isEqualTo(new ClassScores.Outcome.Saved(2));
        assertThat(HOUSE.report(plan, people)).isEqualTo(new HoursReports.Outcome.Done(3));
        assertThat(entries(people.getFirst())).isEmpty();

        assertThat(HOUSE.decide(office(), plan, false, "第二人的成绩请复核。")).isEqualTo(new HoursReports.Outcome.Done(0));
        assertThat(state(plan)).isEqualTo(ReportState.RETURNED);
        assertThat(pending()).doesNotContain(plan.id());
        assertThat(entries(people.getFirst())).isEmpty();

        assertThat(HOUSE.score(plan, people, "85", "60")).isEqualTo(new ClassScores.Outcome.Saved(1));
        assertThat(HOUSE.report(plan, people.subList(0, 2))).isEqualTo(new HoursReports.Outcome.Done(2));
        assertThat(pending()).contains(plan.id());
        assertThat(HOUSE.detail(plan).report().orElseThrow().opinion()).isNull();

        assertThat(HOUSE.decide(office(), plan, true, "")).isEqualTo(new HoursReports.Outcome.Done(2));
        assertThat(HOUSE.decide(office(), plan, true, ""))
                .isEqualTo(new HoursReports.Outcome.Refused(
                        List.of(new HoursReportRefusal.NotPending(ReportState.PASSED))));
        assertThat(HOUSE.detail(plan).members()).extracting(ClassMember::passed).containsExactly(true, true, false);
        assertThat(HOUSE.detail(plan).its().state(bean(Clock.class).instant())).isEqualTo(ClassState.ENDED);
        for (var passed : people.subList(0, 2)) {
            assertThat(entries(passed))
                    .extracting(entry -> entry.category() + " " + entry.hours() + " " + entry.source())
                    .containsExactlyInAnyOrder(
                            "IDEOLOGY 700 FACE_TO_FACE", "GENERAL 700 FACE_TO_FACE", "SKILL 1000 FACE_TO_FACE");
            assertThat(entries(passed))
                    .allMatch(entry -> entry.sourceId().equals(passed.id())
                            && entry.title().equals("全程的班"));
        }
        assertThat(entries(people.getLast())).isEmpty();
        assertThat(trail(plan)).hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void theHoursCompleteTheYearAndBringTheCertificate() {
        var plan = approved("修满学时的班");
        var people = HOUSE.over(plan, 1);
        HOUSE.score(plan, people, "90");
        HOUSE.report(plan, people);
        assertThat(HOUSE.house.reload(people.getFirst()).state()).isEqualTo(Enrollment.State.OPEN);
        HOUSE.decide(office(), plan, true, "同意。");
        assertThat(HOUSE.house.reload(people.getFirst()).state()).isEqualTo(Enrollment.State.COMPLETED);
        assertThat(HOUSE.house.call(
                        () -> bean(Certificates.class).valid(people.getFirst().staff(), 2023)))
                .isPresent();

        var corrections = bean(HoursCorrections.class);
        var id = people.getFirst().id();
        assertThat(HOUSE.house.call(() -> corrections.reverse(office(), plan.id(), id, " ")))
                .containsExactly(new HoursReportRefusal.ReasonMissing());
        assertThat(HOUSE.house.call(() -> corrections.reverse(office(), plan.id(), id, "代签到，经核实未参加。")))
                .isEmpty();
        assertThat(entries(people.getFirst()))
                .extracting(HoursEntry::hours)
                .containsExactlyInAnyOrder(700, 700, 1000, -700, -700, -1000);
        assertThat(HOUSE.house.reload(people.getFirst()).state()).isEqualTo(Enrollment.State.OPEN);
        assertThat(HOUSE.house.call(
                        () -> bean(Certificates.class).valid(people.getFirst().staff(), 2023)))
                .isEmpty();
        assertThat(HOUSE.detail(plan).members()).extracting(ClassMember::passed).containsExactly(false);
        assertThat(HOUSE.house.call(() -> corrections.reverse(office(), plan.id(), id, "再来一次。")))
                .containsExactly(new HoursReportRefusal.NothingToReverse("张三"));
    }

    @Test
    void nothingIsReportedBeforeItIsOver() {
        var plan = approved("还没有结束的班");
        var people = HOUSE.over(plan, 1);
        LearnerHouse.today(OVER.minusDays(2));
        assertThat(HOUSE.score(plan, people, "90")).isInstanceOf(ClassScores.Outcome.Refused.class);
        assertThat(HOUSE.report(plan, people))
                .isEqualTo(new HoursReports.Outcome.Refused(List.of(new HoursReportRefusal.NotOver(plan.examUntil()))));
        assertThat(HOUSE.detail(plan).report()).isEmpty();
    }

    @Test
    void whatIsReportedStaysAsItIsUntilItIsReturned() {
        var plan = approved("等待确认的班");
        var people = HOUSE.over(plan, 2);
        HOUSE.score(plan, people, "90", "80");
        HOUSE.report(plan, people);
        assertThat(HOUSE.score(plan, people, "10"))
                .isEqualTo(new ClassScores.Outcome.Refused(List.of(new HoursReportRefusal.Pending())));
        assertThat(HOUSE.report(plan, people.subList(0, 1))).isInstanceOf(HoursReports.Outcome.Refused.class);
        assertThat(HOUSE.detail(plan).members()).extracting(ClassMember::score).containsExactly(9000, 8000);
        assertThat(HOUSE.detail(plan).named()).hasSize(2);
    }

    @Test
    void oneWrongScoreSavesNone() {
        var plan = approved("成绩填错的班");
        var people = HOUSE.over(plan, 2);
        assertThat(HOUSE.score(plan, people, "90", "101"))
                .isEqualTo(new ClassScores.Outcome.Refused(List.of(new HoursReportRefusal.ScoreWrong(
                        people.getLast().id().toString(), "张三", "“101”超过满分 100 分。"))));
        assertThat(HOUSE.detail(plan).members()).allMatch(member -> member.score() == null);
    }

    @Test
    void theAllowedHeadsCapTheReport() {
        var plan = approved("上报人数调低的班");
        var people = HOUSE.over(plan, 3);
        HOUSE.house.run(() -> bean(PlanDecisions.class).adjust(office(), plan.id(), 2));
        assertThat(HOUSE.report(plan, people))
                .isEqualTo(new HoursReports.Outcome.Refused(List.of(new HoursReportRefusal.TooManyNamed(3, 2))));
        assertThat(HOUSE.report(plan, people.subList(0, 2))).isEqualTo(new HoursReports.Outcome.Done(2));
    }

    @Test
    void peopleOfOtherClassesCannotBeNamed() {
        var other = HOUSE.over(approved("别的班"), 1);
        var plan = approved("自己的班");
        var people = HOUSE.over(plan, 1);
        assertThat(HOUSE.report(plan, other))
                .isEqualTo(new HoursReports.Outcome.Refused(List.of(new HoursReportRefusal.NobodyNamed())));
        assertThat(HOUSE.report(plan, List.of(people.getFirst(), other.getFirst())))
                .isEqualTo(new HoursReports.Outcome.Done(1));
    }

    @Test
    void ofTwoWhoConfirmAtOnceOneDoes() throws Exception {
        var plan = approved("两人同时确认的班");
        var people = HOUSE.over(plan, 3);
        HOUSE.score(plan, people, "90", "90", "90");
        HOUSE.report(plan, people);
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<HoursReports.Outcome> confirm = () -> {
                together.await();
                return HOUSE.decide(office(), plan, true, "同意。");
            };
            var outcomes = threads.invokeAll(List.of(confirm, confirm)).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
            assertThat(outcomes).containsOnlyOnce(new HoursReports.Outcome.Done(3));
        }
        people.forEach(one ->
                assertThat(entries(one)).hasSize(3).allMatch(entry -> entry.source() == HoursSource.FACE_TO_FACE));
    }

    @Test
    void onlyTheOfficeOfTheSitesRegionDecidesAndThoseAboveRead() {
        var plan = approved("归南京市管的班");
        var people = HOUSE.over(plan, 1);
        HOUSE.score(plan, people, "90");
        HOUSE.report(plan, people);
        assertThatThrownBy(() -> HOUSE.decide(Officers.at(JIANGSU), plan, true, "同意。"))
                .isInstanceOf(Forbidden.class)
                .hasMessageContaining("南京市");
        assertThatThrownBy(() -> HOUSE.decide(Officers.at(ClassHouse.NANJING, OfficeRole.READ_ONLY), plan, true, "同意。"))
                .isInstanceOf(Forbidden.class);
        for (var elsewhere : List.of(PlanHouse.NANTONG, PlanHouse.HAIAN, XUANWU)) {
            assertThatThrownBy(() -> HOUSE.decide(Officers.at(elsewhere), plan, true, "同意。"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() ->
                            HOUSE.house.call(() -> bean(FaceToFaceClasses.class).get(elsewhere, plan.id())))
                    .isInstanceOf(NotFound.class);
            assertThat(ids(elsewhere)).doesNotContain(plan.id());
        }
        assertThat(ids(JIANGSU)).contains(plan.id());
        assertThat(state(plan)).isEqualTo(ReportState.PENDING);
    }

    @Test
    void otherSitesAndOtherTenantsFindNothing() {
        var plan = approved("别人看不见的班");
        var people = HOUSE.over(plan, 1);
        var besides = HOUSE.beside.actor();
        var neighbours = NEIGHBOUR.site.actor();
        for (Actor actor : List.of(besides, neighbours)) {
            assertThatThrownBy(() ->
                            HOUSE.house.call(() -> bean(FaceToFaceClasses.class).own(actor, plan.id())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> HOUSE.house.call(() -> bean(ClassScores.class)
                            .save(actor, plan.id(), Map.of(people.getFirst().id(), "90"))))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> HOUSE.house.call(() -> bean(HoursReports.class)
                            .report(actor, plan.id(), List.of(people.getFirst().id()))))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> NEIGHBOUR.decide(office(), plan, true, "同意。")).isInstanceOf(NotFound.class);
        var all = new ClassFilter(ClassFilter.Which.UNREPORTED, 0, "");
        assertThat(NEIGHBOUR.house.call(() -> bean(FaceToFaceClasses.class).page(JIANGSU, all, 0, 500)))
                .noneMatch(its -> its.id().equals(plan.id()));
        assertThat(HOUSE.house.call(() -> bean(FaceToFaceClasses.class).own(besides, ClassFilter.of(0, ""), 0, 500)))
                .noneMatch(its -> its.id().equals(plan.id()));
        assertThat(HOUSE.house.call(() ->
                        bean(FaceToFaceClasses.class).own(HOUSE.site.actor(), ClassFilter.of(2023, "看不见"), 0, 500)))
                .extracting(FaceToFaceClass::id)
                .containsExactly(plan.id());
    }

    @Test
    void correctionsAreTheOwnOfficesToo() {
        var plan = approved("要更正的班");
        var people = HOUSE.over(plan, 1);
        HOUSE.score(plan, people, "90");
        HOUSE.report(plan, people);
        HOUSE.decide(office(), plan, true, "");
        var corrections = bean(HoursCorrections.class);
        var id = people.getFirst().id();
        assertThatThrownBy(
                        () -> HOUSE.house.call(() -> corrections.reverse(Officers.at(JIANGSU), plan.id(), id, "有误。")))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> HOUSE.house.call(
                        () -> corrections.reverse(Officers.at(PlanHouse.NANTONG), plan.id(), id, "有误。")))
                .isInstanceOf(NotFound.class);
        var stranger = HOUSE.over(approved("没有关系的班"), 1).getFirst();
        assertThatThrownBy(() -> HOUSE.house.call(() -> corrections.reverse(office(), plan.id(), stranger.id(), "有误。")))
                .isInstanceOf(NotFound.class);
        assertThat(entries(people.getFirst())).hasSize(3);
    }

    private static List<UUID> pending() {
        return ids(ClassHouse.NANJING);
    }

    private static List<UUID> ids(RegionPath scope) {
        var filter = new ClassFilter(ClassFilter.Which.PENDING, 2023, "");
        return HOUSE.house.call(() -> bean(FaceToFaceClasses.class).page(scope, filter, 0, 500)).stream()
                .map(FaceToFaceClass::id)
                .toList();
    }
}
