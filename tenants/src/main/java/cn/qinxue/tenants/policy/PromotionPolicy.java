package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;

/**
 * Who may enter a promotion exam 升级考核.
 *
 * @param pastYears years before this one that must be complete; 0 for none
 * @param unfinishedYearBars whether any unfinished year bars the exam, however long ago
 */
public record PromotionPolicy(int pastYears, boolean unfinishedYearBars) implements Checked {
    @Override
    public void check(Findings findings) {
        Bounds.require(pastYears, 0, 20, findings.at("pastYears"));
    }
}
