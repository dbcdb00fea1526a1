package cn.qinxue.services.standing;

import io.micronaut.core.annotation.Introspected;

/**
 * How one form of training was taken.
 *
 * @param times 人次: once per taking part that was not cancelled, expired, refunded, withdrawn or refused
 * @param passedTimes those of them that were passed
 * @param passedPeople who passed at least once
 */
@Introspected
public record Taking(long times, long passedTimes, long passedPeople) {
    public static final Taking NONE = new Taking(0, 0, 0);

    Taking plus(Taking other) {
        return new Taking(times + other.times, passedTimes + other.passedTimes, passedPeople + other.passedPeople);
    }

    Taking negated() {
        return new Taking(-times, -passedTimes, -passedPeople);
    }
}
