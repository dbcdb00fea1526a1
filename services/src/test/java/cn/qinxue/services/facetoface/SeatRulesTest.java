package cn.qinxue.services.facetoface;

import static cn.qinxue.services.enrollment.PolicyFixtures.FUJIAN_2017;
import static cn.qinxue.services.enrollment.PolicyFixtures.JIANGSU_2023;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.enrollment.EnrollmentRefusal;
import cn.qinxue.services.facetoface.SeatRules.Seeker;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeatRulesTest {
    private static final Seeker ANYBODY = new Seeker(List.of(), List.of());

    /** One face-to-face class a year, unless the first is confirmed and came to nothing. */
    @ParameterizedTest
    @CsvSource({
        ",          , taken",
        "PENDING,   , taken",
        "PENDING,   false, taken",
        "RETURNED,  , taken",
        "PASSED,    true, passed",
        "PASSED,    false, free",
        "PASSED,    , free",
    })
    void aSecondClassOfTheYearIsHadOnlyWhenTheFirstCameToNothing(
            @Nullable ReportState report, @Nullable Boolean passed, String expected) {
        var first = new TakenClass(new UUID(0, 77), 2023, "第一个班", report, passed);
        var refusals = SeatRules.refusals(
                Classes.of(0, null, false), JIANGSU_2023, new Seeker(List.of(), List.of(first)), Classes.ENROLLING);
        switch (expected) {
            case "free" -> assertThat(refusals).isEmpty();
            case "taken" -> assertThat(refusals).containsExactly(new SeatRefusal.OtherClassTaken(2023, "第一个班", false));
            default -> assertThat(refusals).containsExactly(new SeatRefusal.OtherClassTaken(2023, "第一个班", true));
        }
        refusals.forEach(refusal -> assertThat(refusal.message()).contains("第一个班"));
    }

    @Test
    void theSameClassIsNoOther() {
        var its = Classes.of(0, null, false);
        var same = new TakenClass(its.offering(), 2023, its.name(), null, null);
        assertThat(SeatRules.refusals(its, JIANGSU_2023, new Seeker(List.of(), List.of(same)), Classes.ENROLLING))
                .isEmpty();
    }

    @Test
    void aPlaceIsHadFromTheFirstMomentToTheLast() {
        var its = Classes.of(29, null, false);
        assertThat(SeatRules.refusals(its, JIANGSU_2023, ANYBODY, its.enrollmentFrom()))
                .isEmpty();
        assertThat(SeatRules.refusals(its, JIANGSU_2023, ANYBODY, its.enrollmentUntil()))
                .isEmpty();
        assertThat(SeatRules.refusals(
                        its, JIANGSU_2023, ANYBODY, its.enrollmentFrom().minusSeconds(1)))
                .containsExactly(new SeatRefusal.NotBegun(its.enrollmentFrom()));
        assertThat(SeatRules.refusals(
                        its, JIANGSU_2023, ANYBODY, its.enrollmentUntil().plusSeconds(1)))
                .containsExactly(new SeatRefusal.Over(its.enrollmentUntil()));
    }

    @Test
    void theApprovedHeadsAreTheSeats() {
        assertThat(SeatRules.refusals(Classes.of(30, null, false), JIANGSU_2023, ANYBODY, Classes.ENROLLING))
                .containsExactly(new SeatRefusal.Full(30));
    }

    @Test
    void whoeverIsInAFullClassIsToldThatAndNotThatItIsFull() {
        var inside = List.<EnrollmentRefusal>of(new EnrollmentRefusal.AlreadyInClass());
        assertThat(SeatRules.refusals(
                        Classes.of(30, null, false), JIANGSU_2023, new Seeker(inside, List.of()), Classes.ENROLLING))
                .containsExactly(new SeatRefusal.ByEnrollment(new EnrollmentRefusal.AlreadyInClass()));
    }

    @Test
    void thePolicyMustOpenItAndTheClassBeThere() {
        assertThat(SeatRules.refusals(Classes.of(0, null, false), FUJIAN_2017, ANYBODY, Classes.ENROLLING))
                .containsExactly(new SeatRefusal.NotOffered());
        assertThat(SeatRules.refusals(Classes.of(0, null, true), JIANGSU_2023, ANYBODY, Classes.ENROLLING))
                .containsExactly(new SeatRefusal.Closed());
    }

    @Test
    void tooFewIsLessThanTheMinimumAfterEnrollmentAndBeforeAnyReport() {
        assertThat(SeatRules.hasTooFew(Classes.of(19, null, false), JIANGSU_2023, Classes.TRAINING))
                .isTrue();
        assertThat(SeatRules.hasTooFew(Classes.of(20, null, false), JIANGSU_2023, Classes.TRAINING))
                .isFalse();
        assertThat(SeatRules.hasTooFew(Classes.of(19, null, false), JIANGSU_2023, Classes.ENROLLING))
                .isFalse();
        assertThat(SeatRules.hasTooFew(Classes.of(19, ReportState.RETURNED, false), JIANGSU_2023, Classes.TRAINING))
                .isFalse();
        assertThat(SeatRules.hasTooFew(Classes.of(19, null, true), JIANGSU_2023, Classes.TRAINING))
                .isFalse();
    }

    @Test
    void statesFollowTheCalendarAndTheReport() {
        var its = Classes.of(20, null, false);
        assertThat(its.state(its.enrollmentUntil())).isEqualTo(ClassState.ENROLLING);
        assertThat(its.state(its.enrollmentUntil().plusSeconds(1))).isEqualTo(ClassState.TRAINING);
        assertThat(Classes.of(20, ReportState.PENDING, false).state(Classes.OVER))
                .isEqualTo(ClassState.TRAINING);
        assertThat(Classes.of(20, ReportState.RETURNED, false).state(Classes.OVER))
                .isEqualTo(ClassState.TRAINING);
        assertThat(Classes.of(20, ReportState.PASSED, false).state(Classes.OVER))
                .isEqualTo(ClassState.ENDED);
        assertThat(Classes.of(20, null, true).state(Classes.TRAINING)).isEqualTo(ClassState.ENDED);
    }
}
