package cn.qinxue.services.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.enrollment.EnrollmentRefusal.AlreadyEnrolled;
import cn.qinxue.services.enrollment.EnrollmentRefusal.ByPolicy;
import cn.qinxue.services.enrollment.EnrollmentRefusal.ChannelNotOffered;
import cn.qinxue.services.enrollment.EnrollmentRefusal.LevelOutsideClass;
import cn.qinxue.services.enrollment.EnrollmentRefusal.NotDue;
import cn.qinxue.services.enrollment.EnrollmentRefusal.OtherModeTaken;
import cn.qinxue.services.enrollment.EnrollmentRefusal.RecordClosed;
import cn.qinxue.services.enrollment.EnrollmentRefusal.YearComplete;
import cn.qinxue.services.enrollment.EnrollmentRules.Applicant;
import cn.qinxue.services.enrollment.EnrollmentRules.Place;
import cn.qinxue.services.enrollment.EnrollmentRules.Year;
import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.EnrollmentChannel;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.PolicyRefusal;
import cn.qinxue.tenants.policy.SkillLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EnrollmentRulesTest {
    private static final LocalDate IN_2023 = LocalDate.of(2023, 9, 15);
    private static final Year NOTHING = new Year(List.of(), false);
    private static final Applicant TECHNICIAN =
            new Applicant(SkillLevel.TECHNICIAN, EmploymentKind.ESTABLISHED, 2015, true);

    @Test
    void aTechnicianMayTakeTheClassOfHerGroup() {
        assertThat(jiangsu(TECHNICIAN, NOTHING, IN_2023)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-08-31, 报名尚未开始，将于 2023 年 9 月 1 日开放。",
        "2023-09-01,",
        "2023-10-30,",
        "2023-10-31, 报名已于 2023 年 10 月 30 日截止。"
    })
    void bothDaysOfTheWindowCount(LocalDate today, @Nullable String refusal) {
        assertThat(jiangsu(TECHNICIAN, NOTHING, today))
                .extracting(EnrollmentRefusal::message)
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    void refusesAClassOfAnotherGroup() {
        var senior = new Applicant(SkillLevel.SENIOR, EmploymentKind.ESTABLISHED, 2015, true);
        assertThat(jiangsu(senior, NOTHING, IN_2023))
                .containsExactly(new LevelOutsideClass(SkillLevel.SENIOR, "技师、高级技师"));
    }

    @Test
    void refusesAPersonOfAGradedProgrammeWithoutLevel() {
        var unknown = new Applicant(null, EmploymentKind.ESTABLISHED, 2015, true);
        assertThat(jiangsu(unknown, NOTHING, IN_2023)).containsExactly(new ByPolicy(new PolicyRefusal.LevelUnknown()));
    }

    @Test
    void needsNoLevelWhereTheProgrammeHasNone() {
        var policy = PolicyFixtures.HUAIAN_2019;
        var person = new Applicant(null, EmploymentKind.DISPATCHED, 2015, true);
        var place = new Place(offering(policy, null, DeliveryMode.ONLINE), policy, policy);
        assertThat(refusals(person, place, NOTHING, LocalDate.of(2019, 6, 14))).isEmpty();
        assertThat(refusals(person, place, NOTHING, LocalDate.of(2019, 6, 13)))
                .containsExactly(new ByPolicy(new PolicyRefusal.TooEarly(LocalDate.of(2019, 6, 14))));
    }

    @Test
    void refusesAnEmploymentOutsideTheAudience() {
        var dispatched = new Applicant(SkillLevel.TECHNICIAN, EmploymentKind.DISPATCHED, 2015, true);
        assertThat(jiangsu(dispatched, NOTHING, IN_2023))
                .containsExactly(new ByPolicy(new PolicyRefusal.EmploymentNotInAudience(EmploymentKind.DISPATCHED)));
        assertThat(fujian(dispatched, PolicyFixtures.FUJIAN_2017, NOTHING, LocalDate.of(2017, 5, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Enrollment.State.class)
    void refusesASecondOnlineClassInTheSameYear(Enrollment.State state) {
        var year = new Year(List.of(enrollment(DeliveryMode.ONLINE, state)), false);
        assertThat(jiangsu(TECHNICIAN, year, IN_2023))
                .isEqualTo(state.counts() ? List.of(new AlreadyEnrolled(2023, state)) : List.of());
    }

    @Test
    void bothModesMayBeTakenWhereNothingExcludesThem() {
        var inPerson = new Year(List.of(enrollment(DeliveryMode.IN_PERSON, Enrollment.State.OPEN)), false);
        assertThat(jiangsu(TECHNICIAN, inPerson, IN_2023)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, IN_PERSON, ONLINE, false",
        "NONE, ONLINE, IN_PERSON, false",
        "ONLINE_BARS_FACE_TO_FACE, IN_PERSON, ONLINE, false",
        "ONLINE_BARS_FACE_TO_FACE, ONLINE, IN_PERSON, true",
        "EITHER, IN_PERSON, ONLINE, true",
        "EITHER, ONLINE, IN_PERSON, true"
    })
    void onlineAndFaceToFaceExcludeOneAnotherAsThePolicySays(
            String exclusion, DeliveryMode taken, DeliveryMode wanted, boolean refused) {
        var policy = PolicyFixtures.policy(
                "jiangsu-worker-2023.yaml", yaml -> yaml.replace("exclusion: NONE", "exclusion: " + exclusion));
        var place = new Place(offering(policy, SkillLevel.TECHNICIAN, wanted), policy, policy);
        var year = new Year(List.of(enrollment(taken, Enrollment.State.OPEN)), false);
        assertThat(refusals(TECHNICIAN, place, year, IN_2023))
                .isEqualTo(refused ? List.of(new OtherModeTaken(2023, taken.label())) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"UNIT_BATCH, true", "ONLINE_SELF, false", "OFFLINE_DESK, false"})
    void refusesAChannelThePolicyDoesNotHave(EnrollmentChannel channel, boolean refused) {
        var policy = PolicyFixtures.JIANGSU_2023;
        var place = new Place(offering(policy, SkillLevel.TECHNICIAN, DeliveryMode.ONLINE), policy, policy);
        assertThat(EnrollmentRules.refusals(TECHNICIAN, place, NOTHING, channel, IN_2023)
                        .contains(new ChannelNotOffered(
                                channel, policy.enrollment().channels())))
                .isEqualTo(refused);
    }

    @Test
    void anEarlierUnfinishedYearIsEnrolledInWithinThisYearsWindow() {
        assertThat(fujian(TECHNICIAN, PolicyFixtures.FUJIAN_2018, NOTHING, LocalDate.of(2018, 10, 31)))
                .isEmpty();
        assertThat(fujian(TECHNICIAN, PolicyFixtures.FUJIAN_2018, NOTHING, LocalDate.of(2018, 11, 1)))
                .containsExactly(new ByPolicy(new PolicyRefusal.TooLate(LocalDate.of(2018, 10, 31))));
    }

    @Test
    void anEarlierYearStaysClosedWhereThePolicyHasNoArrears() {
        var without = PolicyFixtures.policy(
                "fujian-worker-2017.yaml",
                yaml -> yaml.replace("2017", "2018")
                        .replace("arrears: {enabled: true, yearsBack: 5}", "arrears: {enabled: false, yearsBack: 0}"));
        assertThat(fujian(TECHNICIAN, without, NOTHING, LocalDate.of(2018, 5, 1)))
                .containsExactly(new ByPolicy(new PolicyRefusal.TooLate(LocalDate.of(2017, 10, 31))));
        assertThat(fujian(TECHNICIAN, null, NOTHING, LocalDate.of(2018, 5, 1)))
                .containsExactly(new ByPolicy(new PolicyRefusal.TooLate(LocalDate.of(2017, 10, 31))));
    }

    @Test
    void anEarlierYearStaysClosedBeyondTheYearsBack() {
        var later = PolicyFixtures.policy("fujian-worker-2017.yaml", yaml -> yaml.replace("2017", "2023"));
        assertThat(fujian(TECHNICIAN, later, NOTHING, LocalDate.of(2023, 5, 1)))
                .containsExactly(new ByPolicy(new PolicyRefusal.TooLate(LocalDate.of(2017, 10, 31))));
    }

    @Test
    void refusesToMakeUpACompleteYearOrOneThatIsNotDue() {
        var may = LocalDate.of(2018, 5, 1);
        assertThat(fujian(TECHNICIAN, PolicyFixtures.FUJIAN_2018, new Year(List.of(), true), may))
                .containsExactly(new YearComplete(2017));
        var hired = new Applicant(SkillLevel.TECHNICIAN, EmploymentKind.ESTABLISHED, 2018, true);
        assertThat(fujian(hired, PolicyFixtures.FUJIAN_2018, NOTHING, may)).containsExactly(new NotDue(2017, 2018));
    }

    @Test
    void aCompleteYearMayStillTakeAClassWhileItLasts() {
        assertThat(jiangsu(TECHNICIAN, new Year(List.of(), true), IN_2023)).isEmpty();
    }

    @Test
    void saysEverythingAtOnce() {
        var person = new Applicant(SkillLevel.JUNIOR, EmploymentKind.DISPATCHED, 2024, false);
        var year = new Year(List.of(enrollment(DeliveryMode.ONLINE, Enrollment.State.COMPLETED)), true);
        assertThat(jiangsu(person, year, LocalDate.of(2024, 2, 1)))
                .hasOnlyElementsOfTypes(
                        RecordClosed.class,
                        ByPolicy.class,
                        LevelOutsideClass.class,
                        NotDue.class,
                        YearComplete.class,
                        AlreadyEnrolled.class)
                .hasSize(7);
    }

    @Test
    void everyRefusalIsASentenceForAPerson() {
        var refusals = List.<EnrollmentRefusal>of(
                new RecordClosed(),
                new NotDue(2017, 2018),
                new YearComplete(2017),
                new LevelOutsideClass(SkillLevel.SENIOR, "技师、高级技师"),
                new AlreadyEnrolled(2023, Enrollment.State.OPEN),
                new OtherModeTaken(2023, "网授"),
                new ChannelNotOffered(EnrollmentChannel.UNIT_BATCH, List.of(EnrollmentChannel.ONLINE_SELF)));
        assertThat(refusals).allSatisfy(refusal -> assertThat(refusal.message()).matches("[\\p{IsHan}0-9 ，、。“”（）]+。"));
    }

    private static List<EnrollmentRefusal> jiangsu(Applicant applicant, Year year, LocalDate today) {
        var policy = PolicyFixtures.JIANGSU_2023;
        var place = new Place(offering(policy, SkillLevel.TECHNICIAN, DeliveryMode.ONLINE), policy, policy);
        return refusals(applicant, place, year, today);
    }

    private static List<EnrollmentRefusal> fujian(
            Applicant applicant, @Nullable Policy current, Year year, LocalDate today) {
        var policy = PolicyFixtures.FUJIAN_2017;
        var place = new Place(offering(policy, SkillLevel.TECHNICIAN, DeliveryMode.ONLINE), policy, current);
        return refusals(applicant, place, year, today);
    }

    private static List<EnrollmentRefusal> refusals(Applicant applicant, Place place, Year year, LocalDate today) {
        return EnrollmentRules.refusals(applicant, place, year, EnrollmentChannel.ONLINE_SELF, today);
    }

    private static Offering offering(Policy policy, @Nullable SkillLevel level, DeliveryMode delivery) {
        var requirement = policy.requirement(level).orElseThrow();
        return new Offering(
                Ids.next(),
                policy.programme(),
                policy.year(),
                delivery,
                "班",
                requirement.levelsLabel(),
                requirement.levels().stream().map(Enum::name).toList(),
                Ids.next(),
                Instant.EPOCH);
    }

    private static Enrollment enrollment(DeliveryMode delivery, Enrollment.State state) {
        UUID staff = Ids.next();
        return new Enrollment(
                Ids.next(),
                staff,
                Ids.next(),
                "worker",
                2023,
                delivery,
                SkillLevel.TECHNICIAN,
                Ids.next(),
                EnrollmentChannel.ONLINE_SELF,
                state,
                Instant.EPOCH,
                null,
                null,
                0);
    }
}
