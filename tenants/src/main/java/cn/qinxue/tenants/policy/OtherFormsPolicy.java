package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;
import cn.qinxue.tenants.hours.Hours;
import java.util.List;

/**
 * Lectures, skill exchanges and collective listening that an office reports (decision 16).
 *
 * @param maxHoursPerYear most hours a person may be given in a year, in hundredths of a credit hour
 * @param provinceNotified whether the provincial office is notified beforehand
 */
public record OtherFormsPolicy(
        boolean enabled, List<OtherForm> forms, @Hours int maxHoursPerYear, boolean provinceNotified)
        implements Checked {
    public OtherFormsPolicy {
        forms = List.copyOf(forms);
    }

    @Override
    public void check(Findings findings) {
        Repeats.refuse(forms, OtherForm::label, findings.at("forms"));
        if (enabled && forms.isEmpty()) {
            findings.refuse("forms", "开放其他形式时至少要有一种，请补充。");
        }
        if (enabled && maxHoursPerYear == 0) {
            findings.refuse("maxHoursPerYear", "开放其他形式时每年最多可计的学时应大于 0，请填写。");
        }
    }
}
