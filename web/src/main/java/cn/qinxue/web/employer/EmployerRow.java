package cn.qinxue.web.employer;

import cn.qinxue.services.employer.Employer;

/**
 * A work unit as a page names it.
 *
 * @param region 南通市 / 海安市
 * @param office 海安市工考办
 */
public record EmployerRow(Employer employer, String region, String office, long people) {
    /** Its page. */
    public String path() {
        return "/office/employers/" + employer.id();
    }

    /** The list of its people. */
    public String staffPath() {
        return "/office/staff?employer=" + employer.id();
    }
}
