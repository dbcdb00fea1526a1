package cn.qinxue.services.facetoface;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments of classes in sentences, in China. */
final class ClassTimes {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private ClassTimes() {}

    static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(CHINA));
    }

    static String between(Instant from, Instant until) {
        return minute(from) + " 至 " + minute(until);
    }
}
