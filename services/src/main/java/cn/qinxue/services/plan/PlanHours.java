package cn.qinxue.services.plan;

import java.util.Map;

/**
 * The hours that a class gives, in hundredths of a credit hour.
 *
 * @param byCategory by code of the policy's categories; empty where it has none
 */
public record PlanHours(int total, Map<String, Integer> byCategory) {
    public PlanHours {
        byCategory = Map.copyOf(byCategory);
    }

    /** Hours that count to the total alone. */
    public static PlanHours of(int total) {
        return new PlanHours(total, Map.of());
    }

    /** Hours by category, which make up the total. */
    public static PlanHours of(Map<String, Integer> byCategory) {
        return new PlanHours(
                byCategory.values().stream().mapToInt(Integer::intValue).sum(), byCategory);
    }
}
