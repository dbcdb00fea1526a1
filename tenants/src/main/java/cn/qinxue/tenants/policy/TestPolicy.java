package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;
import java.util.List;

/**
 * The rules of one kind of test.
 *
 * @param passMark points needed, out of {@code fullMark}
 * @param minutes minutes for one attempt; 0 means no limit
 * @param blueprint how many questions of which type, at how many points
 * @param explanationsShown whether answers and explanations show after hand-in
 * @param partialCredit whether a multiple choice with some, but no wrong, answers earns part of its points
 */
public record TestPolicy(
        int fullMark,
        int passMark,
        Attempts attempts,
        int minutes,
        List<BlueprintLine> blueprint,
        boolean explanationsShown,
        boolean partialCredit)
        implements Checked {
    public TestPolicy {
        blueprint = List.copyOf(blueprint);
    }

    /** Questions on one paper. */
    public int questions() {
        return blueprint.stream().mapToInt(BlueprintLine::count).sum();
    }

    /** The same test with another pass mark. */
    public TestPolicy passedAt(int points) {
        return new TestPolicy(fullMark, points, attempts, minutes, blueprint, explanationsShown, partialCredit);
    }

    @Override
    public void check(Findings findings) {
        Bounds.require(fullMark, 1, 1000, findings.at("fullMark"));
        Bounds.require(minutes, 0, 600, findings.at("minutes"));
        if (passMark < 1 || passMark > fullMark) {
            findings.refuse("passMark", "合格分 " + passMark + " 应在 1 与满分 " + fullMark + " 之间，请改正。");
        }
        Repeats.refuse(
                blueprint.stream().map(BlueprintLine::type).toList(), QuestionType::label, findings.at("blueprint"));
        var sum = blueprint.stream().mapToInt(BlueprintLine::mark).sum();
        if (sum != fullMark) {
            findings.refuse("blueprint", "各题型分值合计 " + sum + "，与满分 " + fullMark + " 不一致，请改为一致。");
        }
    }
}
