package cn.qinxue.services.promotion;

import cn.qinxue.tenants.authoring.Labelled;
import cn.qinxue.tenants.hours.CreditHours;

/**
 * One past year as the promotion exam looks at it.
 *
 * @param missing hundredths of an hour that would complete it; 0 unless it is unfinished
 * @param bars whether it keeps the person out of the exam
 */
public record PromotionYear(int year, Standing standing, int missing, boolean bars) {
    /** How the year stands. */
    public enum Standing implements Labelled {
        COMPLETE("已完成"),
        UNFINISHED("未完成"),
        /** Before the first year that is required of the person (decision 2). */
        NOT_DUE("不要求"),
        /** No policy of that year asks anything of the person. */
        NO_POLICY("不要求");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** Why the year stands so, in a Chinese sentence. */
    public String reason() {
        return switch (standing) {
            case COMPLETE -> year + " 年度学时已完成。";
            case UNFINISHED -> year + " 年度未完成，还差 " + CreditHours.text(missing) + " 学时。";
            case NOT_DUE -> year + " 年度在应学起始年度以前，不要求。";
            case NO_POLICY -> year + " 年度没有学时要求。";
        };
    }
}
