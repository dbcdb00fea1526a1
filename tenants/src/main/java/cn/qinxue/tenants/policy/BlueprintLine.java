package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;

/**
 * One line of a paper's blueprint.
 *
 * @param count questions of this type on a paper
 * @param points points for each of them
 */
public record BlueprintLine(QuestionType type, int count, int points) implements Checked {
    /** Points of the whole line. */
    public int mark() {
        return count * points;
    }

    @Override
    public void check(Findings findings) {
        Bounds.require(count, 1, 200, findings.at("count"));
        Bounds.require(points, 1, 100, findings.at("points"));
    }
}
