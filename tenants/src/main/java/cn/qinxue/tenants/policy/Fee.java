package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Checked;
import cn.qinxue.tenants.authoring.Findings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one person of a group of levels pays for a year.
 *
 * @param levels the levels of the group; empty means everybody
 * @param fen 1/100 yuan; 0 is free, and enrollment then opens the class at once
 */
public record Fee(List<SkillLevel> levels, long fen) implements Checked {
    /** Ten thousand yuan: above that somebody has confused yuan and fen. */
    private static final long MOST_FEN = 1_000_000;

    public Fee {
        levels = List.copyOf(levels);
    }

    /** Whether a person of this level, or of none, pays this fee. */
    public boolean covers(@Nullable SkillLevel level) {
        return levels.isEmpty() || (level != null && levels.contains(level));
    }

    @Override
    public void check(Findings findings) {
        if (fen < 0) {
            findings.refuse("fen", "费用不能为负数，请填写 0（免费）或以分为单位的金额，例如 12600 表示 126.00 元。");
        } else if (fen > MOST_FEN) {
            findings.refuse("fen", "费用超过 10000 元，请核对：单位是分，例如 12600 表示 126.00 元。");
        }
        Repeats.refuse(levels, SkillLevel::label, findings.at("levels"));
    }
}
