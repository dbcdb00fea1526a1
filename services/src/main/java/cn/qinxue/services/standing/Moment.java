package cn.qinxue.services.standing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For which moment figures hold.
 *
 * @param at the moment
 * @param day the day whose frozen figures they are; null: they are those of this moment
 * @param behind that more was done since and the figures are being brought up
 */
public record Moment(Instant at, @Nullable LocalDate day, boolean behind) {

    /** This very moment, nothing waiting. */
    public static Moment now(Instant at) {
        return new Moment(at, null, false);
    }
}
