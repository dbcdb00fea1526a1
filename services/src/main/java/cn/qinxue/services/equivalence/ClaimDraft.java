package cn.qinxue.services.equivalence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the learner fills it in.
 *
 * @param kind code of a kind of the policy
 * @param category code of the course category; null: counts to the total only
 * @param hours hundredths of a credit hour
 */
public record ClaimDraft(
        String kind,
        String title,
        String organiser,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String category,
        int hours) {}
