package cn.qinxue.services.hours;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hours to be entered.
 *
 * @param category code of the course category; null where the source states none, and they count to the total only
 * @param hours hundredths of a credit hour, more than zero
 * @param policyVersion the policy under which they were earned
 */
public record HoursDraft(
        PersonYear whose, @Nullable String category, int hours, HoursOrigin origin, UUID policyVersion) {
    public HoursDraft {
        if (hours <= 0) {
            throw new IllegalArgumentException("hours must be more than zero: " + hours);
        }
    }
}
