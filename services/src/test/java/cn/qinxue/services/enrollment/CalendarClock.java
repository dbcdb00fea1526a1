package cn.qinxue.services.enrollment;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Stands at noon in China on the day that a test wants. */
@Singleton
@Replaces(Clock.class)
@Requires(env = LearnerHouse.ENVIRONMENT)
public class CalendarClock extends Clock {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private volatile Instant now = Instant.now();

    public void set(LocalDate day) {
        now = day.atTime(12, 0).atZone(CHINA).toInstant();
    }

    public void forward(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return CHINA;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
