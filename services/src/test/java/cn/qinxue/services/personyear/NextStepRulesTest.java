package cn.qinxue.services.personyear;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.enrollment.ClassStanding;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.Enrollment.State;
import cn.qinxue.services.enrollment.LearningTask;
import cn.qinxue.services.enrollment.PolicyFixtures;
import cn.qinxue.services.hours.EarnedHours;
import cn.qinxue.services.hours.HoursSource;
import cn.qinxue.services.hours.QualificationRules;
import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.order.InvoiceKind;
import cn.qinxue.services.order.InvoiceRequest;
import cn.qinxue.services.order.Order;
import cn.qinxue.services.order.OrderState;
import cn.qinxue.services.staff.Gender;
import cn.qinxue.services.staff.ProtectedNumber;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffState;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.EnrollmentChannel;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.PolicyVersion;
import cn.qinxue.tenants.policy.PublishedPolicy;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A technician's year: Jiangsu 2023 pays first and then selects, Fujian 2017 selects first and then pays. */
class NextStepRulesTest {
    private static final Policy JIANGSU = PolicyFixtures.JIANGSU_2023;
    private static final Policy FUJIAN = PolicyFixtures.FUJIAN_2017;
    private static final LocalDate IN_WINDOW = LocalDate.of(2023, 9, 15);
    private static final LearningTask LESSON =
            new LearningTask(LearningTask.Kind.STUDY, Ids.next(), "公文处理基础", "第三章", 200);
    private static final ClassStanding NOTHING_SELECTED = new ClassStanding(Map.of("SKILL", 1600), false, List.of());
    private static final ClassStanding LEARNING = new ClassStanding(Map.of("SKILL", 600), true, List.of(LESSON));

    @ParameterizedTest
    @CsvSource({
        "2023-08-31, AwaitEnrollment",
        "2023-09-01, Enroll",
        "2023-10-30, Enroll",
        "2023-10-31, EnrollmentMissed"
    })
    void whoIsNotEnrolledEnrollsWithinTheWindow(LocalDate today, String step) {
        assertThat(step(next(JIANGSU, null, null, ClassStanding.NONE, 0, today)))
                .isEqualTo(step);
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"WITHDRAWN", "EXPIRED", "REFUNDED"})
    void whoseEnrollmentNoLongerCountsEnrollsAgain(State state) {
        assertThat(next(JIANGSU, state, null, ClassStanding.NONE, 0, IN_WINDOW)).isInstanceOf(NextStep.Enroll.class);
    }

    @Test
    void waitsForAClassThatTheOfficeHasNotOpened() {
        var facts = facts(JIANGSU, null, null, ClassStanding.NONE, 0);
        var place = facts.place();
        var without = new YearPlace(
                null, null, null, place.standing(), place.fee(), place.enrollmentWindow(), place.studyWindow());
        var facts2 = new YearFacts(facts.staff(), facts.published(), facts.hours(), without);
        assertThat(NextStepRules.next(facts2, IN_WINDOW)).isEqualTo(new NextStep.AwaitClass());
    }

    @Test
    void isSentToTheUnitWhereNobodyEnrollsAlone() {
        var unitOnly = PolicyFixtures.policy(
                "fujian-worker-2017.yaml", yaml -> yaml.replace("[ONLINE_SELF, UNIT_BATCH]", "[UNIT_BATCH]"));
        assertThat(next(unitOnly, null, null, ClassStanding.NONE, 0, LocalDate.of(2017, 5, 1)))
                .isEqualTo(new NextStep.EnrollElsewhere(
                        List.of(EnrollmentChannel.UNIT_BATCH), LocalDate.of(2017, 10, 31)));
    }

    @Test
    void jiangsuPaysBeforeSelecting() {
        assertThat(next(JIANGSU, State.AWAITING_PAYMENT, null, NOTHING_SELECTED, 0, IN_WINDOW))
                .isInstanceOfSatisfying(
                        NextStep.PlaceOrder.class,
                        place -> assertThat(place.fee()).isEqualTo(12000));
        assertThat(next(JIANGSU, State.OPEN, null, NOTHING_SELECTED, 0, IN_WINDOW))
                .isInstanceOfSatisfying(NextStep.SelectCourses.class, select -> {
                    assertThat(select.hours()).isEqualTo(1600);
                    assertThat(select.lastDay()).isEqualTo(LocalDate.of(2023, 12, 15));
                });
    }

    @Test
    void fujianSelectsBeforePaying() {
        var may = LocalDate.of(2017, 5, 1);
        assertThat(next(FUJIAN, State.AWAITING_PAYMENT, null, NOTHING_SELECTED, 0, may))
                .isInstanceOfSatisfying(
                        NextStep.SelectCourses.class,
                        select -> assertThat(select.lastDay()).isEqualTo(LocalDate.of(2017, 10, 31)));
        assertThat(next(FUJIAN, State.AWAITING_PAYMENT, null, ClassStanding.NONE, 0, may))
                .isInstanceOfSatisfying(
                        NextStep.PlaceOrder.class,
                        place -> assertThat(place.fee()).isEqualTo(12600));
    }

    @Test
    void anOrderPlacedInTimeIsPaidWithinItsLifeAlsoAfterTheWindow() {
        var late = LocalDate.of(2023, 11, 1);
        assertThat(next(JIANGSU, State.AWAITING_PAYMENT, order(), ClassStanding.NONE, 0, late))
                .isInstanceOf(NextStep.PayOrder.class);
        assertThat(next(JIANGSU, State.AWAITING_PAYMENT, null, ClassStanding.NONE, 0, late))
                .isEqualTo(new NextStep.EnrollmentMissed(LocalDate.of(2023, 10, 30)));
    }

    @Test
    void learnsWhatIsSelectedBeforeSelectingMore() {
        assertThat(next(JIANGSU, State.OPEN, null, LEARNING, 200, IN_WINDOW))
                .isInstanceOfSatisfying(
                        NextStep.Learn.class, learn -> assertThat(learn.task()).isEqualTo(LESSON));
    }

    @Test
    void nobodySelectsCoursesForHoursThatCameFromElsewhere() {
        assertThat(next(FUJIAN, State.OPEN, null, NOTHING_SELECTED, 3800, LocalDate.of(2017, 5, 1)))
                .isInstanceOfSatisfying(
                        NextStep.SelectCourses.class,
                        select -> assertThat(select.hours()).isEqualTo(400));
    }

    @Test
    void goesToTheClassWhenNothingElseIsKnown() {
        assertThat(next(JIANGSU, State.OPEN, null, ClassStanding.NONE, 200, IN_WINDOW))
                .isInstanceOf(NextStep.GoToClass.class);
    }

    @ParameterizedTest
    @CsvSource({"2023-08-31, AwaitStudy", "2023-09-01, Learn", "2023-12-15, Learn", "2023-12-16, StudyMissed"})
    void learnsWithinTheStudyWindow(LocalDate today, String step) {
        assertThat(step(next(JIANGSU, State.OPEN, null, LEARNING, 0, today))).isEqualTo(step);
    }

    @Test
    void waitsWhileTheMoneyGoesBack() {
        assertThat(next(JIANGSU, State.REFUNDING, null, LEARNING, 0, IN_WINDOW))
                .isInstanceOf(NextStep.AwaitRefund.class);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void aCompleteYearAsksForNothingWhateverTheClass(State state) {
        assertThat(next(FUJIAN, state, null, LEARNING, 4200, LocalDate.of(2020, 1, 1)))
                .isEqualTo(new NextStep.Done());
    }

    private static String step(NextStep next) {
        return next.getClass().getSimpleName();
    }

    private static NextStep next(
            Policy policy,
            @Nullable State state,
            @Nullable Order order,
            ClassStanding standing,
            int earned,
            LocalDate today) {
        return NextStepRules.next(facts(policy, state, order, standing, earned), today);
    }

    private static YearFacts facts(
            Policy policy, @Nullable State state, @Nullable Order order, ClassStanding standing, int earned) {
        var requirement = policy.requirement(SkillLevel.TECHNICIAN).orElseThrow();
        var hours = earned == 0
                ? List.<EarnedHours>of()
                : List.of(new EarnedHours(policy.categories().getFirst().code(), HoursSource.ONLINE, earned));
        var verdict = QualificationRules.verdict(policy.qualification(), requirement, hours);
        var offering = offering(policy);
        var place = new YearPlace(
                offering,
                state == null ? null : enrollment(offering, state),
                order,
                standing,
                policy.fee(SkillLevel.TECHNICIAN).orElseThrow(),
                policy.enrollment().window(),
                policy.study().window());
        var version =
                new PolicyVersion(Ids.next(), "worker", policy.year(), 1, "", "", "", Instant.EPOCH, Instant.EPOCH);
        return new YearFacts(
                person(), new PublishedPolicy(version, policy), new YearHours(requirement, hours, verdict), place);
    }

    private static Offering offering(Policy policy) {
        return new Offering(
                Ids.next(),
                "worker",
                policy.year(),
                DeliveryMode.ONLINE,
                "班",
                "技师、高级技师",
                List.of("TECHNICIAN"),
                Ids.next(),
                Instant.EPOCH);
    }

    private static Enrollment enrollment(Offering offering, State state) {
        return new Enrollment(
                Ids.next(),
                Ids.next(),
                offering.id(),
                "worker",
                offering.year(),
                DeliveryMode.ONLINE,
                SkillLevel.TECHNICIAN,
                Ids.next(),
                EnrollmentChannel.ONLINE_SELF,
                state,
                Instant.EPOCH,
                null,
                null,
                0);
    }

    private static Order order() {
        var invoice = new InvoiceRequest(InvoiceKind.PERSON, "张三", null, "DOWNLOAD", null);
        return new Order(
                Ids.next(),
                "202309151200000001",
                Ids.next(),
                null,
                OrderState.PENDING,
                12000,
                invoice,
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.MAX,
                null,
                null);
    }

    private static Staff person() {
        var path = new RegionPath("320000/");
        return new Staff(
                Ids.next(),
                "worker",
                Ids.next(),
                "张三",
                new ProtectedNumber(new byte[0], new byte[0], "1237"),
                Gender.MALE,
                EmploymentKind.ESTABLISHED,
                null,
                SkillLevel.TECHNICIAN,
                Ids.next(),
                path,
                path,
                null,
                null,
                null,
                null,
                null,
                null,
                2015,
                StaffState.ACTIVE,
                0);
    }
}
