package cn.qinxue.services.plan;

import static cn.qinxue.services.plan.PlanHouse.HAIAN;
import static cn.qinxue.services.plan.PlanHouse.JIANGSU;
import static cn.qinxue.services.plan.PlanHouse.NANTONG;
import static cn.qinxue.services.plan.PlanHouse.RUGAO;
import static cn.qinxue.services.plan.PlanHouse.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Officers;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditEntry;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.enrollment.PolicyFixtures;
import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.offering.Offerings;
import cn.qinxue.services.plan.PlanHouse.Site;
import cn.qinxue.services.site.TrainingSites;
import cn.qinxue.tenants.access.Forbidden;
import cn.qinxue.tenants.access.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrainingPlansTest {
    private static final TrainingPlans PLANS = LearnerHouse.bean(TrainingPlans.class);
    private static final PlanDrafts DRAFTS = LearnerHouse.bean(PlanDrafts.class);
    private static final PlanDecisions DECISIONS = LearnerHouse.bean(PlanDecisions.class);
    private static final PlanFilter ALL = new PlanFilter(null, "", null, null);
    private static LearnerHouse home;
    private static LearnerHouse neighbour;
    private Site haian;
    private Site beside;
    private Site rugao;

    @BeforeAll
    static void openTenants() {
        LearnerHouse.today(PlanHouse.TODAY);
        home = LearnerHouse.open("plans");
        neighbour = LearnerHouse.open("plans");
        for (var house : List.of(home, neighbour)) house.publish(PolicyFixtures.yaml("jiangsu-worker-2023.yaml"));
    }

    @BeforeEach
    void openSites() {
        LearnerHouse.today(PlanHouse.TODAY);
        haian = home.call(() -> PlanHouse.site(HAIAN, "海安职教面授点" + UUID.randomUUID()));
        beside = home.call(() -> PlanHouse.site(HAIAN, "海安技校面授点" + UUID.randomUUID()));
        rugao = home.call(() -> PlanHouse.site(RUGAO, "如皋面授点" + UUID.randomUUID()));
    }

    private static TrainingPlan in(PlanState state, Site site) {
        return switch (state) {
            case DRAFT -> PlanHouse.draft(site, "电工班");
            case FILED -> PlanHouse.filed(site, "电工班");
            case APPROVED -> PlanHouse.approved(site, "电工班", 60);
            case REFUSED -> PlanHouse.refused(site, "电工班");
        };
    }

    private static PlanOutcome attempt(PlanAction action, Actor actor, TrainingPlan plan) {
        return switch (action) {
            case CHANGE -> DRAFTS.change(actor, plan.id(), plan.version(), PlanHouse.details("电工班（改）"));
            case FILE -> DRAFTS.file(actor, plan.id());
            case DELETE -> DRAFTS.delete(actor, plan.id());
            case APPROVE -> DECISIONS.approve(actor, plan.id(), 50, "同意。");
            case REFUSE -> DECISIONS.refuse(actor, plan.id(), "不同意。");
            case ADJUST -> DECISIONS.adjust(actor, plan.id(), 40);
        };
    }

    private static boolean bySite(PlanAction action) {
        return action == PlanAction.CHANGE || action == PlanAction.FILE || action == PlanAction.DELETE;
    }

    private static PlanState after(PlanAction action, PlanState before) {
        return switch (action) {
            case CHANGE, DELETE -> before;
            case FILE -> PlanState.FILED;
            case APPROVE, ADJUST -> PlanState.APPROVED;
            case REFUSE -> PlanState.REFUSED;
        };
    }

    /** Every action in every state by everybody: done, refused, forbidden, or not there, and then nothing changes. */
    @ParameterizedTest
    @EnumSource(PlanState.class)
    void everyActionInEveryStateByEverybody(PlanState state) {
        for (var action : PlanAction.values()) {
            home.run(() -> {
                var plan = in(state, haian);
                var right = bySite(action) ? haian.actor() : Officers.at(HAIAN);
                for (var stranger : List.of(beside.actor(), rugao.actor(), Officers.at(RUGAO))) {
                    assertUntouched(plan, () -> attempt(action, stranger, plan), NotFound.class);
                }
                if (bySite(action)) {
                    assertUntouched(plan, () -> attempt(action, Officers.at(HAIAN), plan), NotFound.class);
                } else {
                    assertUntouched(plan, () -> attempt(action, haian.actor(), plan), NotFound.class);
                    var unseen = state == PlanState.DRAFT ? NotFound.class : Forbidden.class;
                    for (var above : List.of(Officers.at(NANTONG), Officers.at(JIANGSU))) {
                        assertUntouched(plan, () -> attempt(action, above, plan), unseen);
                    }
                    var reader = Officers.at(HAIAN, OfficeRole.READ_ONLY);
                    assertUntouched(plan, () -> attempt(action, reader, plan), unseen);
                }
                if (action.isPossible(state, false)) {
                    assertThat(done(attempt(action, right, plan)).state()).isEqualTo(after(action, state));
                } else if (!bySite(action) && state == PlanState.DRAFT) {
                    assertUntouched(plan, () -> attempt(action, right, plan), NotFound.class);
                } else {
                    assertThat(attempt(action, right, plan))
                            .isEqualTo(new PlanOutcome.Refused(List.of(new PlanRefusal.NotNow(action, state))));
                    assertThat(PLANS.own(haian.actor(), plan.id())).isEqualTo(plan);
                }
            });
            var elsewhere = neighbour.call(() -> PlanHouse.site(HAIAN, "邻省面授点" + UUID.randomUUID()));
            var plan = home.call(() -> in(state, haian));
            var actor = bySite(action) ? elsewhere.actor() : Officers.at(HAIAN);
            neighbour.run(
                    () -> assertThatThrownBy(() -> attempt(action, actor, plan)).isInstanceOf(NotFound.class));
        }
    }

    private void assertUntouched(TrainingPlan plan, Supplier<PlanOutcome> attempt, Class<? extends Exception> how) {
        long entries = entries();
        assertThatThrownBy(attempt::get).isInstanceOf(how);
        assertThat(PLANS.own(haian.actor(), plan.id())).isEqualTo(plan);
        assertThat(entries()).isEqualTo(entries);
    }

    private static long entries() {
        return LearnerHouse.bean(AuditTrail.class).newest(Long.MAX_VALUE, 1).stream()
                .mapToLong(AuditEntry::number)
                .findFirst()
                .orElse(0);
    }

    private static AuditEntry last(TrainingPlan plan) {
        return LearnerHouse.bean(AuditTrail.class)
                .about(TrainingPlans.subject(plan.id()), 1)
                .getFirst();
    }

    @Test
    void approvalMakesTheClassAndBeginsWithAllHeadsAllowed() {
        home.run(() -> {
            var plan = PlanHouse.filed(haian, "烹饪班");
            var approved = done(DECISIONS.approve(Officers.at(HAIAN), plan.id(), 60, " 同意开班。 "));
            assertThat(approved)
                    .returns(60, TrainingPlan::approvedHeads)
                    .returns(60, TrainingPlan::allowedHeads)
                    .returns("同意开班。", TrainingPlan::opinion);
            var offering = Objects.requireNonNull(approved.offering());
            assertThat(LearnerHouse.bean(Offerings.class).byId(offering))
                    .returns(DeliveryMode.IN_PERSON, Offering::delivery)
                    .returns("烹饪班", Offering::name)
                    .returns(2023, Offering::year)
                    .returns(plan.levels(), Offering::levels)
                    .returns(plan.policyVersion(), Offering::policyVersion);
            assertThat(PLANS.ofOffering(offering)).hasValue(approved);
            assertThat(PLANS.ofOfferings(List.of(offering))).containsEntry(offering, approved);
            assertThat(PLANS.hours(approved).byCategory()).containsEntry("SKILL", 1000);
            assertThat(last(plan))
                    .returns(AuditAction.DECISION, AuditEntry::action)
                    .returns(HAIAN, AuditEntry::officePath)
                    .satisfies(entry -> assertThat(entry.afterValue()).contains("60", "通过", "同意开班。"));
        });
        neighbour.run(() -> assertThat(PLANS.page(JIANGSU, ALL, 0, 100)).isEmpty());
    }

    @Test
    void theAllowedHeadsAreAdjustedUntilTheHoursAreConfirmed() {
        home.run(() -> {
            var plan = PlanHouse.approved(haian, "烹饪班", 60);
            var office = Officers.at(HAIAN);
            assertThat(done(DECISIONS.adjust(office, plan.id(), 45)))
                    .returns(45, TrainingPlan::allowedHeads)
                    .returns(60, TrainingPlan::approvedHeads);
            assertThat(last(plan).afterValue()).isEqualTo("{\"allowedHeads\":\"45\"}");
            assertThat(DECISIONS.adjust(office, plan.id(), 61))
                    .isEqualTo(
                            new PlanOutcome.Refused(List.of(new PlanRefusal.HeadsOutOfRange("allowedHeads", 0, 60))));
            LearnerHouse.bean(ReportFixtureRepository.class).report(plan.id(), "PENDING");
            assertThat(done(DECISIONS.adjust(office, plan.id(), 50)).allowedHeads())
                    .isEqualTo(50);
            LearnerHouse.bean(ReportFixtureRepository.class).report(plan.id(), "PASSED");
            assertThat(DECISIONS.adjust(office, plan.id(), 40))
                    .isEqualTo(new PlanOutcome.Refused(
                            List.of(new PlanRefusal.NotNow(PlanAction.ADJUST, PlanState.APPROVED))));
            assertThat(PLANS.page(HAIAN, new PlanFilter(null, "", haian.site().id(), null), 0, 10))
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.confirmed()).isTrue();
                        assertThat(line.allows(PlanAction.ADJUST)).isFalse();
                    });
        });
    }

    @Test
    void aRefusedPlanIsChangedAndFiledAgain() {
        home.run(() -> {
            var plan = PlanHouse.refused(haian, "烹饪班");
            var changed = done(DRAFTS.change(haian.actor(), plan.id(), plan.version(), PlanHouse.details("烹饪班（第二期）")));
            assertThat(changed)
                    .returns(PlanState.REFUSED, TrainingPlan::state)
                    .returns("缺少教师资格材料，请补充。", TrainingPlan::opinion);
            assertThat(DRAFTS.change(haian.actor(), plan.id(), plan.version(), PlanHouse.details("旧表单")))
                    .isEqualTo(new PlanOutcome.Stale(PLANS.own(haian.actor(), plan.id())));
            assertThat(done(DRAFTS.file(haian.actor(), plan.id())).state()).isEqualTo(PlanState.FILED);
            assertThat(last(plan).action()).isEqualTo(AuditAction.FILING);
            assertThat(PLANS.waiting(HAIAN)).extracting(PlanLine::id).contains(plan.id());
            assertThat(PLANS.waiting(NANTONG)).extracting(PlanLine::id).doesNotContain(plan.id());
        });
    }

    @Test
    void listsShowOwnAndBelowAndNeverDrafts() {
        home.run(() -> {
            PlanHouse.draft(haian, "草稿班");
            var filed = PlanHouse.filed(haian, "待批班%");
            var other = PlanHouse.filed(rugao, "如皋班");
            for (var scope : List.of(HAIAN, NANTONG, JIANGSU)) {
                assertThat(PLANS.page(scope, ALL, 0, 1000))
                        .extracting(PlanLine::id)
                        .contains(filed.id());
                assertThat(PLANS.page(scope, ALL, 0, 1000))
                        .extracting(PlanLine::name)
                        .doesNotContain("草稿班");
            }
            assertThat(PLANS.page(HAIAN, ALL, 0, 1000)).extracting(PlanLine::id).doesNotContain(other.id());
            assertThat(PLANS.page(HAIAN, new PlanFilter(null, "", other.site(), null), 0, 10))
                    .isEmpty();
            var narrow = new PlanFilter(2023, "班%", haian.site().id(), PlanState.FILED);
            assertThat(PLANS.page(NANTONG, narrow, 0, 10))
                    .extracting(PlanLine::id)
                    .containsExactly(filed.id());
            assertThat(PLANS.count(NANTONG, narrow)).isEqualTo(1);
            assertThat(PLANS.count(NANTONG, new PlanFilter(2022, "", null, null)))
                    .isZero();
            assertThat(PLANS.own(haian.actor())).extracting(PlanLine::name).contains("草稿班", "待批班%");
            assertThat(PLANS.own(beside.actor())).isEmpty();
            assertThatThrownBy(() -> PLANS.own(Officers.at(HAIAN))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> PLANS.get(RUGAO, filed.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> PLANS.own(beside.actor(), filed.id())).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aDisabledSitePlansNothingNewAndItsClassesGoOn() {
        home.run(() -> {
            var draft = PlanHouse.draft(haian, "草稿班");
            var filed = PlanHouse.filed(haian, "待批班");
            var office = Officers.at(HAIAN);
            LearnerHouse.bean(TrainingSites.class).disable(office, haian.site().id(), true);
            var refused = new PlanOutcome.Refused(List.of(new PlanRefusal.SiteDisabled()));
            assertThat(DRAFTS.create(haian.actor(), PlanHouse.details("新班"))).isEqualTo(refused);
            assertThat(DRAFTS.file(haian.actor(), draft.id())).isEqualTo(refused);
            var approved = done(DECISIONS.approve(office, filed.id(), 60, "同意。"));
            assertThat(done(DECISIONS.adjust(office, approved.id(), 50)).allowedHeads())
                    .isEqualTo(50);
        });
    }

    @Test
    void aDeletedDraftIsGoneAndTheTrailKeepsWhatItSaid() {
        home.run(() -> {
            var draft = PlanHouse.draft(haian, "不办了的班");
            var kept = PlanHouse.draft(haian, "还要办的班");
            LearnerHouse.bean(TrainingSites.class)
                    .disable(Officers.at(HAIAN), haian.site().id(), true);
            done(DRAFTS.delete(haian.actor(), draft.id()));
            assertThatThrownBy(() -> PLANS.own(haian.actor(), draft.id())).isInstanceOf(NotFound.class);
            assertThat(PLANS.own(haian.actor())).extracting(PlanLine::id).containsExactly(kept.id());
            assertThat(last(draft))
                    .returns(AuditAction.REMOVAL, AuditEntry::action)
                    .returns(HAIAN, AuditEntry::officePath)
                    .satisfies(entry -> assertThat(entry.beforeValue()).contains("不办了的班", "草稿", "2023"));
            assertThatThrownBy(() -> DRAFTS.delete(haian.actor(), draft.id())).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aDraftOfLastYearIsNotFiled() {
        home.run(() -> {
            var draft = PlanHouse.draft(haian, "去年的班");
            LearnerHouse.today(LocalDate.of(2024, 1, 5));
            assertThat(DRAFTS.file(haian.actor(), draft.id()))
                    .isInstanceOfSatisfying(
                            PlanOutcome.Refused.class,
                            refused -> assertThat(refused.refusals())
                                    .contains(new PlanRefusal.OtherYear(2023, 2024), new PlanRefusal.EnrollmentOver()));
        });
    }
}
