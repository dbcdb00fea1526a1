package cn.qinxue.services.hours;

import java.util.List;

/** Whether a person-year is complete. */
public sealed interface QualificationVerdict {

    /** Nothing is missing. */
    record Qualified() implements QualificationVerdict {}

    /**
     * Something is missing; all numbers are hundredths of a credit hour.
     *
     * @param total how much the sum of everything falls short of the total; 0 where only categories do
     * @param categories the categories that fall short, in the requirement's order; a surplus elsewhere fills none of them
     */
    record Missing(int total, List<Shortfall> categories) implements QualificationVerdict {

        /** The fewest hours that would complete the year, in hundredths. */
        public int hours() {
            return Math.max(
                    total, categories.stream().mapToInt(Shortfall::hundredths).sum());
        }
    }

    /** How much one category falls short, in hundredths of a credit hour. */
    record Shortfall(String category, int hundredths) {}
}
