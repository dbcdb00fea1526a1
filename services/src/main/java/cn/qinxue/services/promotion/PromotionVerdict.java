package cn.qinxue.services.promotion;

import cn.qinxue.tenants.policy.PromotionPolicy;
import java.util.List;

/**
 * Whether a person may enter the promotion exam of this year, as far as continuing education goes.
 *
 * @param year of the exam
 * @param years those that are looked at, the newest first
 */
public record PromotionVerdict(int year, PromotionPolicy policy, List<PromotionYear> years) {
    public PromotionVerdict {
        years = List.copyOf(years);
    }

    /** Whether the policy asks anything at all. */
    public boolean asked() {
        return policy.pastYears() > 0 || policy.unfinishedYearBars();
    }

    public boolean eligible() {
        return years.stream().noneMatch(PromotionYear::bars);
    }

    /** Why not, one Chinese sentence for each year that bars; empty for whoever may enter. */
    public List<String> reasons() {
        return years.stream()
                .filter(PromotionYear::bars)
                .map(PromotionYear::reason)
                .toList();
    }

    /** What the policy asks, in a Chinese sentence. */
    public String rule() {
        if (!asked()) return "本省政策没有对升级考核提出继续教育要求。";
        var past = policy.pastYears() > 0 ? "考核前 " + policy.pastYears() + " 个年度的学时都要完成" : "";
        var bars = policy.unfinishedYearBars() ? "以前任何年度有未完成的，都不能参加升级考核" : "";
        return past + (past.isEmpty() || bars.isEmpty() ? "" : "；") + bars + "。";
    }
}
