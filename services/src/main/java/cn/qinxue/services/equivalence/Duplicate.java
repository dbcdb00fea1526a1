package cn.qinxue.services.equivalence;

import org.jspecify.annotations.Nullable;

/**
 * Another claim of the province that has the same evidence.
 *
 * @param line the other claim; null where it lies outside the scope: then only that there is one may be said
 * @param samePerson whether it is the same person's
 * @param sameTraining whether title, organiser and days are the same, which they also are for people of one class
 * @param samePaper whether it brings the same file
 */
public record Duplicate(@Nullable ClaimLine line, boolean samePerson, boolean sameTraining, boolean samePaper) {
    /** Whether it looks like the same hours claimed twice, not like classmates. */
    public boolean grave() {
        return samePerson || samePaper;
    }
}
