package cn.qinxue.services.promotion;

import cn.qinxue.services.promotion.PromotionYear.Standing;
import cn.qinxue.tenants.policy.PromotionPolicy;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeSet;

/**
 * Who may enter the promotion exam (decisions 2 and 28): the years before this one that the policy names must be
 * complete, and where an unfinished year bars, so must be every earlier one. This year is still under way and not looked
 * at; years before the first that is due, and years of no policy, are not required. Pure.
 */
public final class PromotionRules {
    private PromotionRules() {}

    /**
     * The verdict.
     *
     * @param year of the exam
     * @param dueFrom the first year required of the person
     * @param missing hundredths of an hour that are missing, by year, 0 for a complete one; years of no policy are absent
     */
    public static PromotionVerdict verdict(
            PromotionPolicy policy, int year, int dueFrom, Map<Integer, Integer> missing) {
        var years = new ArrayList<PromotionYear>();
        for (int past = year - 1; past >= year - policy.pastYears(); past--) {
            years.add(of(past, dueFrom, missing));
        }
        if (policy.unfinishedYearBars()) {
            for (int past : new TreeSet<>(missing.keySet()).descendingSet()) {
                if (past >= year - policy.pastYears()) continue;
                var earlier = of(past, dueFrom, missing);
                if (earlier.bars()) years.add(earlier);
            }
        }
        return new PromotionVerdict(year, policy, years);
    }

    private static PromotionYear of(int year, int dueFrom, Map<Integer, Integer> missing) {
        var lacking = missing.get(year);
        if (lacking != null && lacking == 0) return new PromotionYear(year, Standing.COMPLETE, 0, false);
        if (year < dueFrom) return new PromotionYear(year, Standing.NOT_DUE, 0, false);
        if (lacking == null) return new PromotionYear(year, Standing.NO_POLICY, 0, false);
        return new PromotionYear(year, Standing.UNFINISHED, lacking, true);
    }
}
