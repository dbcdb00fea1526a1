package cn.qinxue.services.selection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.catalogue.OfferedCourse;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.PolicyFixtures;
import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.Assignment;
import cn.qinxue.tenants.policy.EnrollmentChannel;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.SkillLevel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A senior in Jiangsu 2018 needs 8 public, 12 professional and 4 elective hours. */
class SelectionRulesTest {
    private static final Policy AFTER = PolicyFixtures.JIANGSU_2018;
    private static final Policy BEFORE = PolicyFixtures.FUJIAN_2017;
    private static final UUID KNOWN = Ids.next();

    @ParameterizedTest
    @CsvSource({
        "false, OPEN, true, ",
        "false, COMPLETED, true, ",
        "false, AWAITING_PAYMENT, true, 现在不能选课：待缴费。",
        "true, AWAITING_PAYMENT, true, ",
        "true, OPEN, true, ",
        "true, REFUNDING, true, 现在不能选课：退款中。",
        "true, EXPIRED, true, 现在不能选课：未缴费，已失效。",
        "false, WITHDRAWN, true, 现在不能选课：已取消。",
        "false, REFUNDED, true, 现在不能选课：已退款。",
        "false, OPEN, false, 不在学习时间内，不能选课。",
        "true, AWAITING_PAYMENT, false, 不在学习时间内，不能选课。",
    })
    void theListChangesOnlyInItsTime(
            boolean beforePayment, Enrollment.State state, boolean studyOpen, @Nullable String refusal) {
        var policy = beforePayment ? BEFORE : AFTER;
        assertThat(SelectionRules.time(policy, enrollment(state), studyOpen))
                .extracting(SelectionRefusal::message)
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @ParameterizedTest
    @CsvSource({
        "PROFESSIONAL, 0, false, ",
        "PROFESSIONAL, 1199, false, ",
        "PROFESSIONAL, 1200, false, 专业课的学时已经选够，不用再选。想换课，请先退选一门没有开始学的。",
        "ELECTIVE, 1200, false, ", // a surplus elsewhere fills nothing here
        "PROFESSIONAL, 100, true, 《电工基础》已经选过了。",
        "PROFESSIONAL, 1200, true, 《电工基础》已经选过了。",
    })
    void aCourseJoinsTheListOnce(String category, int professional, boolean again, @Nullable String refusal) {
        var selected = professional == 0
                ? List.<CourseSelection>of()
                : List.of(selection(again ? KNOWN : Ids.next(), professional, Assignment.CHOICE));
        var totals =
                SelectionTotals.of(AFTER, AFTER.requirement(SkillLevel.SENIOR).orElseThrow(), selected);
        assertThat(SelectionRules.adding(totals, selected, course(category)))
                .extracting(SelectionRefusal::message)
                .isEqualTo(refusal == null ? List.of() : List.of(refusal));
    }

    @Test
    void aCourseThatIsNotOfferedDoesNotJoin() {
        var totals =
                SelectionTotals.of(AFTER, AFTER.requirement(SkillLevel.SENIOR).orElseThrow(), List.of());
        assertThat(SelectionRules.adding(totals, List.of(), null)).containsExactly(new SelectionRefusal.NotOffered());
    }

    @ParameterizedTest
    @CsvSource({
        "CHOICE, false, false, false",
        "CHOICE, true, false, true",
        "AUTO, false, true, false",
        "AUTO, true, true, true"
    })
    void whatIsAssignedOrBegunStays(Assignment assignment, boolean begun, boolean assigned, boolean refusedAsBegun) {
        var refusals = SelectionRules.removing(selection(KNOWN, 100, assignment), "电工基础", begun);
        assertThat(refusals.contains(new SelectionRefusal.Assigned("电工基础"))).isEqualTo(assigned);
        assertThat(refusals.contains(new SelectionRefusal.Begun("电工基础"))).isEqualTo(refusedAsBegun);
        assertThat(refusals).hasSize((assigned ? 1 : 0) + (refusedAsBegun ? 1 : 0));
    }

    private static OfferedCourse course(String category) {
        return new OfferedCourse(KNOWN, "C1", "电工基础", category, Ids.next(), "中心", 200, "简介", 3, false);
    }

    private static CourseSelection selection(UUID course, int hours, Assignment assignment) {
        return new CourseSelection(
                Ids.next(),
                Ids.next(),
                course,
                "PROFESSIONAL",
                hours,
                assignment,
                CourseSelection.State.CANDIDATE,
                Instant.EPOCH);
    }

    private static Enrollment enrollment(Enrollment.State state) {
        return new Enrollment(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                "worker",
                2018,
                DeliveryMode.ONLINE,
                SkillLevel.SENIOR,
                Ids.next(),
                EnrollmentChannel.ONLINE_SELF,
                state,
                Instant.EPOCH,
                null,
                null,
                0);
    }
}
