package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;

/**
 * Making up earlier unfinished years.
 *
 * @param yearsBack how many years back may be made up
 */
public record ArrearsPolicy(boolean enabled, int yearsBack) implements Checked {
    @Override
    public void check(Findings findings) {
        Bounds.require(yearsBack, enabled ? 1 : 0, 20, findings.at("yearsBack"));
    }
}
