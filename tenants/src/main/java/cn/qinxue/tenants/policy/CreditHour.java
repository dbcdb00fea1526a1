package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;

/** How many minutes make one credit hour 学时. */
public record CreditHour(int minutes) implements Checked {
    @Override
    public void check(Findings findings) {
        Bounds.require(minutes, 1, 240, findings.at("minutes"));
    }
}
