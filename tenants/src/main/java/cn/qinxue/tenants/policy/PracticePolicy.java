package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;
import java.util.List;

/**
 * Practice 在线练习, which is never assessed.
 *
 * @param sizes numbers of questions a learner may pick from
 */
public record PracticePolicy(boolean enabled, List<Integer> sizes) implements Checked {
    public PracticePolicy {
        sizes = List.copyOf(sizes);
    }

    @Override
    public void check(Findings findings) {
        if (enabled && sizes.isEmpty()) {
            findings.refuse("sizes", "开放练习时至少要有一种题量，请补充，例如 [10, 20, 50]。");
        }
        for (int i = 0; i < sizes.size(); i++) {
            Bounds.require(sizes.get(i), 1, 200, findings.at("sizes[" + i + "]"));
        }
        Repeats.refuse(sizes, String::valueOf, findings.at("sizes"));
    }
}
