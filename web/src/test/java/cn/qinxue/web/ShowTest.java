package cn.qinxue.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowTest {
    @ParameterizedTest
    @CsvSource({"1750, 17.5", "1600, 16", "0, 0", "2425, 24.25", "10000, 100", "-250, -2.5"})
    void hoursHaveNoMoreDecimalsThanNeeded(long hundredths, String shown) {
        assertThat(Show.hours(hundredths)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"12600, ¥126.00", "478800, '¥4,788.00'", "5, ¥0.05", "-12600, -¥126.00", "0, ¥0.00"})
    void moneyHasTwoDecimals(long fen, String shown) {
        assertThat(Show.yuan(fen)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"71, 76, 93.42%", "0, 5, 0.00%", "5, 5, 100.00%", "1, 0, —"})
    void sharesHaveTwoDecimals(long part, long whole, String shown) {
        assertThat(Show.percent(part, whole)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"1, 1 KB", "862208, 842 KB", "2202010, 2.1 MB", "1048576000, 1000.0 MB", "5368709120, 5.0 GB"})
    void sizesAreShort(long bytes, String shown) {
        assertThat(Show.size(bytes)).isIn(shown, shown.replace("1000.0 MB", "1.0 GB"));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-12, 还有 64 天", "2026-12-14, 还有 1 天", "2026-12-15, 今天截止", "2026-12-18, 已过 3 天"})
    void sayWhatIsLeft(LocalDate today, String shown) {
        assertThat(Show.daysLeft(today, LocalDate.parse("2026-12-15"))).isEqualTo(shown);
    }

    @Test
    void momentsAreThoseOfChina() {
        var moment = Instant.parse("2026-09-30T16:05:09Z");
        assertThat(Show.date(moment)).isEqualTo("2026-10-01");
        assertThat(Show.minute(moment)).isEqualTo("2026-10-01 00:05");
        assertThat(Show.second(moment)).isEqualTo("2026-10-01 00:05:09");
        assertThat(Show.time(moment)).isEqualTo("00:05");
    }

    @ParameterizedTest
    @CsvSource({"760, 12:40", "59, 0:59", "4205, 1:10:05"})
    void clocksCountUpToHours(long seconds, String shown) {
        assertThat(Show.clock(seconds)).isEqualTo(shown);
    }

    @Test
    void aPeriodOfOneDayIsThatDay() {
        var first = LocalDate.parse("2026-09-01");
        assertThat(Show.days(first, first)).isEqualTo("2026-09-01");
        assertThat(Show.days(first, first.plusDays(2))).isEqualTo("2026-09-01 至 2026-09-03");
    }

    @Test
    void dialsOnlyDigits() {
        assertThat(Show.dial("025-0000 1201")).isEqualTo("tel:02500001201");
    }
}
