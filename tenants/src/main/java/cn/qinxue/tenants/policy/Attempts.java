package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;

/**
 * How often a test may be taken.
 *
 * @param limit attempts that need nobody's leave; 0 means as many as wanted
 * @param makeUp whether the office may approve a make-up 补考 after the last of them
 */
public record Attempts(int limit, boolean makeUp) implements Checked {
    /** Whether there is no limit. */
    public boolean unlimited() {
        return limit == 0;
    }

    @Override
    public void check(Findings findings) {
        Bounds.require(limit, 0, 100, findings.at("limit"));
        if (unlimited() && makeUp) {
            findings.warn("makeUp", "次数不限时不需要补考申请，此项不起作用，请核对。");
        }
    }
}
