package cn.qinxue.reports.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as papers write them, in Asia/Shanghai. */
public final class PaperTime {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.ROOT).withZone(CHINA);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(CHINA);

    private PaperTime() {}

    /** Such as 2026年11月14日. */
    public static String day(LocalDate day) {
        return day.format(DAY);
    }

    /** Such as 2026年11月14日. */
    public static String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, CHINA));
    }

    /** Such as 2026年11月14日 09:00. */
    public static String minute(Instant moment) {
        return MINUTE.format(moment);
    }

    /** From one moment to another, the day once where both are of the same day. */
    public static String span(Instant from, Instant until) {
        boolean sameDay = LocalDate.ofInstant(from, CHINA).equals(LocalDate.ofInstant(until, CHINA));
        return minute(from) + " 至 " + (sameDay ? CLOCK.format(until) : minute(until));
    }
}
