package cn.qinxue.services.facetoface;

import cn.qinxue.services.plan.PlanHours;
import cn.qinxue.tenants.policy.AssessmentPolicy;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.TestPolicy;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A class with everybody in it.
 *
 * @param members in the order in which they enrolled
 * @param report empty until hours are reported
 */
public record ClassDetail(
        FaceToFaceClass its, Policy policy, PlanHours hours, List<ClassMember> members, Optional<HoursReport> report) {
    public ClassDetail {
        members = List.copyOf(members);
    }

    /** The test by whose marks the class is judged: the exam of a whole class where there is one, else the quiz. */
    public static TestPolicy test(Policy policy) {
        AssessmentPolicy assessment = policy.assessment();
        var exam = assessment.classExam();
        var quiz = assessment.courseQuiz();
        return Optional.ofNullable(exam == null ? quiz : exam).orElseThrow();
    }

    /** Points needed to pass. */
    public int passMark() {
        return test(policy).passMark();
    }

    /** Points there are. */
    public int fullMark() {
        return test(policy).fullMark();
    }

    /** Whether the score of a member reaches the pass mark. */
    public boolean passes(ClassMember member) {
        return HoursReportRules.passes(member.score(), passMark());
    }

    /** Those whom the report names. */
    public List<ClassMember> named() {
        return members.stream().filter(ClassMember::named).toList();
    }

    /** How many of those reach the pass mark; once the report is passed, those who have hours by it. */
    public long passing() {
        boolean decided = its.reportState() == ReportState.PASSED;
        return named().stream()
                .filter(member -> decided ? Boolean.TRUE.equals(member.passed()) : passes(member))
                .count();
    }

    /** Whether the office may move its people online now. */
    public boolean hasTooFew(Instant now) {
        return SeatRules.hasTooFew(its, policy, now);
    }
}
