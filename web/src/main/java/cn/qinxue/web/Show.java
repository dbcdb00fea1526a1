package cn.qinxue.web;

import cn.qinxue.tenants.hours.CreditHours;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How figures, money, days and moments are written on every page; moments in Asia/Shanghai. */
public final class Show {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String[] SIZES = {"KB", "MB", "GB", "TB"};

    private Show() {}

    /** Hundredths of a credit hour as a plain number: 1750 is "17.5", 1600 is "16". */
    public static String hours(long hundredths) {
        return CreditHours.text(hundredths);
    }

    /** Hundredths of a credit hour with their unit: 2400 is "24 学时". */
    public static String creditHours(long hundredths) {
        return hours(hundredths) + " 学时";
    }

    /** Fen as yuan: 478800 is "¥4,788.00"; a refund has its minus in front. */
    public static String yuan(long fen) {
        return (fen < 0 ? "-" : "")
                + String.format(
                        Locale.ROOT, "¥%,.2f", BigDecimal.valueOf(fen, 2).abs());
    }

    /** A number of things: 3482 is "3,482". */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A share with two decimals: 71 of 76 is "93.42%"; of nothing it is "—". */
    public static String percent(long part, long whole) {
        if (whole == 0) {
            return "—";
        }
        return BigDecimal.valueOf(part * 100)
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                        .toPlainString() + "%";
    }

    /** A file's size: "842 KB", "2.4 MB"; never less than 1 KB. */
    public static String size(long bytes) {
        double amount = Math.max(bytes, 1024) / 1024.0;
        int unit = 0;
        while (amount >= 1000 && unit < SIZES.length - 1) {
            amount /= 1024;
            unit++;
        }
        return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", amount, SIZES[unit]);
    }

    /** A day: "2026-09-01". */
    public static String date(LocalDate day) {
        return day.toString();
    }

    /** The day of a moment in China: "2026-09-01". */
    public static String date(Instant moment) {
        return moment.atZone(CHINA).toLocalDate().toString();
    }

    /** A moment to the minute: "2026-10-12 09:41". */
    public static String minute(Instant moment) {
        return MINUTE.format(moment.atZone(CHINA));
    }

    /** A planned date and time to the minute: "2026-11-14 09:00". */
    public static String minute(LocalDateTime planned) {
        return MINUTE.format(planned);
    }

    /** A moment to the second, for logs and receipts: "2026-10-12 09:41:07". */
    public static String second(Instant moment) {
        return SECOND.format(moment.atZone(CHINA));
    }

    /** The time of day of a moment, 24 hours: "14:02". */
    public static String time(Instant moment) {
        return TIME.format(moment.atZone(CHINA));
    }

    /** From the first to the last day, both included: "2026-09-01 至 2026-10-30". */
    public static String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? date(first) : date(first) + " 至 " + date(last);
    }

    /** What is left until the end of the last day: "还有 64 天", "今天截止", "已过 3 天". */
    public static String daysLeft(LocalDate today, LocalDate last) {
        long left = ChronoUnit.DAYS.between(today, last);
        if (left == 0) {
            return "今天截止";
        }
        return left > 0 ? "还有 " + count(left) + " 天" : "已过 " + count(-left) + " 天";
    }

    /** Minutes and seconds of a video or a clock: 760 is "12:40", 4205 is "1:10:05". */
    public static String clock(long seconds) {
        long hours = seconds / 3600;
        return hours == 0
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", hours, seconds / 60 % 60, seconds % 60);
    }

    /** The address that dials a telephone number: "tel:02500001201". */
    public static String dial(String telephone) {
        return "tel:" + telephone.replaceAll("[^0-9+]", "");
    }
}
