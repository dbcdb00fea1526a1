package cn.qinxue.services.limit;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;

/** How many in how long: {@code 20/10m}; units s, m, h, d. Windows are fixed: they begin at multiples of their length. */
record Rate(int count, Duration window) {
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,8})/([1-9][0-9]{0,4})([smhd])");
    private static final Map<String, Duration> UNITS = Map.of(
            "s", Duration.ofSeconds(1), "m", Duration.ofMinutes(1), "h", Duration.ofHours(1), "d", Duration.ofDays(1));

    /** @throws IllegalArgumentException naming the text if it is not of that form */
    static Rate parse(String text) {
        var parts = FORM.matcher(text.strip());
        if (!parts.matches()) throw new IllegalArgumentException("Not a rate such as 20/10m: " + text);
        var unit = UNITS.getOrDefault(parts.group(3), Duration.ZERO);
        return new Rate(Integer.parseInt(parts.group(1)), unit.multipliedBy(Integer.parseInt(parts.group(2))));
    }

    Instant windowStart(Instant now) {
        return Instant.ofEpochSecond(now.getEpochSecond() / window.toSeconds() * window.toSeconds());
    }

    /** Until when the next one is refused, of one that came at {@code now}. */
    Duration untilNextWindow(Instant now) {
        return Duration.between(now, windowStart(now).plus(window));
    }
}
