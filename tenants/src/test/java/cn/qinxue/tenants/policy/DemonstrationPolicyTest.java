package cn.qinxue.tenants.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemonstrationPolicyTest {
    static List<BuiltInPolicy> all() {
        return BuiltInPolicies.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isOpenOnEveryDayAndTheSameAllYear(BuiltInPolicy builtIn) {
        var policy = builtIn.policy();
        var first = LocalDate.of(2024, 1, 1);
        assertThat(first.datesUntil(LocalDate.of(2028, 1, 1))).hasSize(1461).allSatisfy(today -> {
            var derived = DemonstrationPolicy.derive(policy, today);
            assertThat(derived.enrollmentOpen(today)).isTrue();
            assertThat(derived.studyOpen(today)).isTrue();
            assertThat(derived.year()).isEqualTo(today.getYear());
            assertThat(derived.demonstration()).isTrue();
            assertThat(derived)
                    .isEqualTo(DemonstrationPolicy.derive(
                            policy, Year.of(today.getYear()).atDay(1)));
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void keepsEverythingButYearAndWindows(BuiltInPolicy builtIn) {
        var policy = builtIn.policy();
        var derived = DemonstrationPolicy.derive(policy, LocalDate.of(2024, 2, 29));
        assertThat(derived)
                .usingRecursiveComparison()
                .ignoringFields(
                        "year",
                        "demonstration",
                        "setByOffice",
                        "enrollment.window",
                        "study.window",
                        "invoice.lastPrintDay")
                .isEqualTo(policy);
        assertThat(derived.setByOffice())
                .containsAll(policy.setByOffice())
                .contains("enrollment.window", "study.window");
        assertThat(gap(derived)).isEqualTo(gap(policy));
    }

    @ParameterizedTest
    @MethodSource("all")
    void isSoundAndReadsBack(BuiltInPolicy builtIn) {
        for (int year = 2024; year < 2028; year++) {
            var derived = DemonstrationPolicy.derive(builtIn.policy(), LocalDate.of(year, 12, 31));
            assertThat(PolicyYaml.read(PolicyYaml.write(derived)))
                    .isEqualTo(new PolicyReading.Accepted(derived, List.of()));
        }
    }

    @Test
    void whoeverEnrollsOnTheLastDayStillHasTimeToStudyAndToPrintTheInvoice() {
        var jiangsu = all().getFirst().policy();
        var derived = DemonstrationPolicy.derive(jiangsu, LocalDate.of(2026, 12, 31));
        assertThat(derived.enrollment().window().lastDay()).isEqualTo("2026-12-31");
        assertThat(derived.study().window().lastDay()).isEqualTo("2027-02-15");
        assertThat(Objects.requireNonNull(derived.invoice().lastPrintDay())).isEqualTo("2027-02-15");
    }

    @Test
    void aDerivedPolicyCanBeDerivedAgainNextYear() {
        var jiangsu = all().getFirst().policy();
        var thisYear = DemonstrationPolicy.derive(jiangsu, LocalDate.of(2026, 5, 1));
        var nextYear = LocalDate.of(2027, 5, 1);
        assertThat(DemonstrationPolicy.derive(thisYear, nextYear))
                .isEqualTo(DemonstrationPolicy.derive(jiangsu, nextYear));
    }

    private static long gap(Policy policy) {
        return policy.enrollment()
                .window()
                .lastDay()
                .until(policy.study().window().lastDay(), ChronoUnit.DAYS);
    }
}
