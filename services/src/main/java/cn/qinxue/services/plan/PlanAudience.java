package cn.qinxue.services.plan;

import cn.qinxue.tenants.policy.PublishedPolicy;
import cn.qinxue.tenants.policy.Requirement;
import cn.qinxue.tenants.programme.Programme;

/** For whom a face-to-face class may be: a programme that allows them this year, and one of its policy's level groups. */
public record PlanAudience(Programme programme, PublishedPolicy published, Requirement requirement) {
    /** What a form sends. */
    public String value() {
        return value(programme.code(), requirement.levelsLabel());
    }

    /** What a form sends for that group of a programme. */
    static String value(String programme, String levelGroup) {
        return programme + "/" + levelGroup;
    }
}
