package cn.qinxue.services.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.policy.PromotionPolicy;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PromotionRulesTest {

    /** Hours that are missing by year, {@code 2020:0 2021:1200}; the exam is in 2026. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // past years, unfinished bars, due from, missing by year; verdict, years that bar
                "5, true, 2015, 2021:0 2022:0 2023:0 2024:0 2025:0, true, -",
                "5, true, 2015, 2021:0 2022:0 2023:0 2024:0 2025:1, false, 2025",
                "5, true, 2015, 2019:800 2021:0 2022:0 2023:0 2024:0 2025:0, false, 2019",
                "5, true, 2015, 2019:800 2022:400 2023:0 2024:0 2025:0, false, 2022 2019",
                "5, false, 2015, 2019:800 2021:0 2022:0 2023:0 2024:0 2025:0, true, -",
                "5, false, 2015, 2020:800 2021:100, false, 2021",
                "5, true, 2024, 2019:800 2021:700 2023:100 2024:0 2025:0, true, -",
                "5, true, 2024, 2023:0 2024:100 2025:0, false, 2024",
                "5, true, 2015, -, true, -",
                "0, true, 2015, 2016:1 2025:0, false, 2016",
                "0, false, 2015, 2016:1 2025:1, true, -",
                "3, true, 2015, 2025:0 2026:2400, true, -",
            })
    void barsForUnfinishedYears(
            int pastYears,
            boolean unfinishedBars,
            int dueFrom,
            @Nullable String missing,
            boolean eligible,
            @Nullable String bars) {
        var verdict =
                PromotionRules.verdict(new PromotionPolicy(pastYears, unfinishedBars), 2026, dueFrom, years(missing));
        assertThat(verdict.eligible()).isEqualTo(eligible);
        assertThat(verdict.years().stream().filter(PromotionYear::bars).map(year -> Integer.toString(year.year())))
                .containsExactly(bars == null ? new String[0] : bars.split(" "));
        assertThat(verdict.reasons()).hasSameSizeAs(bars == null ? new String[0] : bars.split(" "));
        assertThat(verdict.asked()).isEqualTo(pastYears > 0 || unfinishedBars);
    }

    @Test
    void saysOfEachYearWhyItStandsSo() {
        var verdict =
                PromotionRules.verdict(new PromotionPolicy(4, true), 2026, 2023, years("2023:1250 2022:300 2025:0"));
        assertThat(verdict.years())
                .extracting(PromotionYear::reason)
                .containsExactly("2025 年度学时已完成。", "2024 年度没有学时要求。", "2023 年度未完成，还差 12.5 学时。", "2022 年度在应学起始年度以前，不要求。");
        assertThat(verdict.rule()).isEqualTo("考核前 4 个年度的学时都要完成；以前任何年度有未完成的，都不能参加升级考核。");
    }

    private static Map<Integer, Integer> years(@Nullable String text) {
        var years = new HashMap<Integer, Integer>();
        if (text == null) return years;
        Arrays.stream(text.split(" "))
                .map(one -> one.split(":"))
                .forEach(one -> years.put(Integer.valueOf(one[0]), Integer.valueOf(one[1])));
        return years;
    }
}
