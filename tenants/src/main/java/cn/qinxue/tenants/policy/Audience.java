package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Absent;
import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;
import java.util.List;

/**
 * Who must take part.
 *
 * @param levels the levels that fall under the policy; empty where the programme knows no level groups (decision 6)
 * @param note further words of the notice, for people to read
 */
public record Audience(
        List<EmploymentKind> employments,
        List<SkillLevel> levels,
        @Absent String note) implements Checked {
    public Audience {
        employments = List.copyOf(employments);
        levels = List.copyOf(levels);
    }

    @Override
    public void check(Findings findings) {
        if (employments.isEmpty()) {
            findings.refuse("employments", "至少要有一种用工形式，请补充。");
        }
        Repeats.refuse(employments, EmploymentKind::label, findings.at("employments"));
        Repeats.refuse(levels, SkillLevel::label, findings.at("levels"));
    }
}
