package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Absent;
import cn.qinxue.tenants.hours.Hours;

/**
 * Hours entered when the class exam is passed (decision 1), in hundredths of a credit hour.
 *
 * @param category code of the {@link CourseCategory} they count in
 * @param exam for the exam itself
 * @param selfStudy for reading of one's own that the exam stands for
 */
public record ExamHours(
        String category, @Hours int exam, @Absent @Hours int selfStudy) {
    /** Both together, in hundredths. */
    public int total() {
        return exam + selfStudy;
    }
}
