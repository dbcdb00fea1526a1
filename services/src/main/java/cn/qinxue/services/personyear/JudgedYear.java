package cn.qinxue.services.personyear;

import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.tenants.policy.PublishedPolicy;
import java.util.List;

/**
 * A year of a person by its hours alone, without the class and what comes next in it.
 *
 * @param published the policy that governs this person's year
 * @param counting the enrollments of the year that count
 */
public record JudgedYear(Staff staff, PublishedPolicy published, YearHours hours, List<Enrollment> counting) {
    public JudgedYear {
        counting = List.copyOf(counting);
    }

    /** The year. */
    public int year() {
        return published.policy().year();
    }
}
