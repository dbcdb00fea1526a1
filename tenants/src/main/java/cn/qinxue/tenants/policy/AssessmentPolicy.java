package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;
import org.jspecify.annotations.Nullable;

/**
 * The tests of a class: a quiz after each course, one exam after the whole class, or both.
 *
 * @param courseQuiz null where courses end without a quiz
 * @param classExam null where classes end without an exam
 * @param examHours hours that a passed exam brings besides those of the courses; null for none
 */
public record AssessmentPolicy(
        @Nullable TestPolicy courseQuiz,
        @Nullable TestPolicy classExam,
        @Nullable ExamHours examHours) implements Checked {
    @Override
    public void check(Findings findings) {
        if (courseQuiz == null && classExam == null) {
            findings.refuse("", "课后测验（courseQuiz）和结业考试（classExam）至少要设置一种，请补充。");
        }
        if (examHours != null && classExam == null) {
            findings.refuse("examHours", "没有设置结业考试（classExam），考试学时无从取得，请删除此项或补充考试设置。");
        }
    }
}
