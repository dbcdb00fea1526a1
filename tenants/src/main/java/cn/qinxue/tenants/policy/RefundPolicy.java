package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;

/**
 * When a learner may have the fee back.
 *
 * @param withinDays days after payment in which a refund may be asked for; 0 means the same day only
 * @param onlyBeforeStudy whether a refund ends with the first minute of study
 */
public record RefundPolicy(boolean allowed, int withinDays, boolean onlyBeforeStudy) implements Checked {
    @Override
    public void check(Findings findings) {
        Bounds.require(withinDays, 0, 366, findings.at("withinDays"));
    }
}
