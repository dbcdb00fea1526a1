package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;
import cn.qinxue.tenants.hours.CreditHours;
import cn.qinxue.tenants.hours.Hours;
import java.util.List;

/**
 * Training elsewhere that counts as hours 视同; always of the same year only.
 *
 * @param maxHoursPerYear most hours a person may be given in a year, in hundredths of a credit hour
 */
public record EquivalencePolicy(
        boolean enabled, List<EquivalenceKind> kinds, @Hours int maxHoursPerYear) implements Checked {
    public EquivalencePolicy {
        kinds = List.copyOf(kinds);
    }

    @Override
    public void check(Findings findings) {
        Repeats.refuse(kinds.stream().map(EquivalenceKind::code).toList(), code -> code, findings.at("kinds"));
        if (enabled && kinds.isEmpty()) {
            findings.refuse("kinds", "开放视同申报时至少要有一种类别，请补充。");
        }
        if (enabled && maxHoursPerYear == 0) {
            findings.refuse("maxHoursPerYear", "开放视同申报时每年最多可认定的学时应大于 0，请填写。");
        }
        for (int i = 0; i < kinds.size(); i++) {
            if (kinds.get(i).maxHours() > maxHoursPerYear) {
                findings.warn(
                        "kinds[" + i + "].maxHours",
                        "“" + kinds.get(i).label() + "”的上限超过全年上限 " + CreditHours.text(maxHoursPerYear)
                                + " 学时，将以全年上限为准，请核对。");
            }
        }
    }
}
