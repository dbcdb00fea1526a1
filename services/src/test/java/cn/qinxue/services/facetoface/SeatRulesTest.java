package cn.qinxue.services.facetoface;

import static cn.qinxue.services.enrollment.PolicyFixtures.FUJIAN_2017;
import static cn.qinxue.services.enrollment.PolicyFixtures.JIANGSU_2023;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.enrollment.EnrollmentRefusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeatRulesTest {
    @Test
    void aPlaceIsHadFromTheFirstMomentToTheLast() {
        var its = Classes.of(29, null, false);
        assertThat(SeatRules.refusals(its, JIANGSU_2023, List.of(), its.enrollmentFrom()))
                .isEmpty();
        assertThat(SeatRules.refusals(its, JIANGSU_2023, List.of(), its.enrollmentUntil()))
                .isEmpty();
        assertThat(SeatRules.refusals(
                        its, JIANGSU_2023, List.of(), its.enrollmentFrom().minusSeconds(1)))
                .containsExactly(new SeatRefusal.NotBegun(its.enrollmentFrom()));
        assertThat(SeatRules.refusals(
                        its, JIANGSU_2023, List.of(), its.enrollmentUntil().plusSeconds(1)))
                .containsExactly(new SeatRefusal.Over(its.enrollmentUntil()));
    }

    @Test
    void theApprovedHeadsAreTheSeats() {
        assertThat(SeatRules.refusals(Classes.of(30, null, false), JIANGSU_2023, List.of(), Classes.ENROLLING))
                .containsExactly(new SeatRefusal.Full(30));
    }

    @Test
    void whoeverIsInAFullClassIsToldThatAndNotThatItIsFull() {
        var inside = List.<EnrollmentRefusal>of(new EnrollmentRefusal.AlreadyInClass());
        assertThat(SeatRules.refusals(Classes.of(30, null, false), JIANGSU_2023, inside, Classes.ENROLLING))
                .containsExactly(new SeatRefusal.ByEnrollment(new EnrollmentRefusal.AlreadyInClass()));
    }

    @Test
    void thePolicyMustOpenItAndTheClassBeThere() {
        assertThat(SeatRules.refusals(Classes.of(0, null, false), FUJIAN_2017, List.of(), Classes.ENROLLING))
                .containsExactly(new SeatRefusal.NotOffered());
        assertThat(SeatRules.refusals(Classes.of(0, null, true), JIANGSU_2023, List.of(), Classes.ENROLLING))
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
