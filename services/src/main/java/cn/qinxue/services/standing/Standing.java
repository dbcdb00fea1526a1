package cn.qinxue.services.standing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one person's year amounts to.
 *
 * @param region path of the region where it counts; null where it counts nowhere, for instance after the record was closed
 */
record Standing(
        UUID staff, int year, String programme, @Nullable String region, Judgement judgement, Takings takings) {

    /** What it adds to its region's figures; the person is counted apart. */
    Figures figures() {
        return new Figures(
                0,
                takings.any() ? 1 : 0,
                judgement.qualified() ? 1 : 0,
                taking(takings.online(), takings.onlinePassed()),
                taking(takings.face(), takings.facePassed()),
                taking(takings.claims(), takings.claimsPassed()),
                takings.others());
    }

    private static Taking taking(int times, int passed) {
        return new Taking(times, passed, Math.min(passed, 1));
    }

    YearOf whose() {
        return new YearOf(staff, year);
    }
}
