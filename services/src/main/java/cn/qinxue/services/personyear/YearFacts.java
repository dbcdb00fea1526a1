package cn.qinxue.services.personyear;

import cn.qinxue.services.staff.Staff;
import cn.qinxue.tenants.policy.PublishedPolicy;

/**
 * What is known of one person's year.
 *
 * @param staff the person's record in the programme
 * @param published the policy that governs this person's year
 */
public record YearFacts(Staff staff, PublishedPolicy published, YearHours hours, YearPlace place) {
    /** The year. */
    public int year() {
        return published.policy().year();
    }
}
