package cn.qinxue.services.hours;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.hours.QualificationVerdict.Missing;
import cn.qinxue.services.hours.QualificationVerdict.Qualified;
import cn.qinxue.services.hours.QualificationVerdict.Shortfall;
import cn.qinxue.tenants.hours.CreditHours;
import cn.qinxue.tenants.policy.BuiltInPolicies;
import cn.qinxue.tenants.policy.BuiltInPolicy;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.PolicyRefusal;
import cn.qinxue.tenants.policy.PolicyRules;
import cn.qinxue.tenants.policy.SkillLevel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QualificationRulesTest {

    static Stream<Arguments> people() throws IOException {
        try (var in = Objects.requireNonNull(QualificationRulesTest.class.getResourceAsStream("/qualification.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arguments.of(
                            Arrays.stream(line.split("\\|")).map(String::strip).toArray()));
        }
    }

    @ParameterizedTest(name = "{0} {1} {2} with {3}: {4}")
    @MethodSource("people")
    void saysWhetherTheYearIsCompleteOrExactlyWhatIsMissing(
            String policy, String level, String employment, String earned, String expected) {
        var found = policy(policy);
        var known = level.equals("-") ? null : SkillLevel.valueOf(level);
        assertThat(outcome(found, known, EmploymentKind.valueOf(employment), hours(earned)))
                .isEqualTo(expected);
    }

    @Test
    void aLevelOutsideThePolicyHasNoVerdictAtAll() {
        assertThat(QualificationRules.verdict(policy("fujian 2017"), null, List.of()))
                .isEmpty();
    }

    @Test
    void namesTheFewestHoursThatWouldCompleteTheYear() {
        assertThat(new Missing(0, List.of(new Shortfall("GENERAL", 1200), new Shortfall("SKILL", 1600))).hours())
                .isEqualTo(2800);
        assertThat(new Missing(50, List.of()).hours()).isEqualTo(50);
        assertThat(new Missing(2400, List.of(new Shortfall("PUBLIC", 2400))).hours())
                .isEqualTo(2400);
    }

    private static String outcome(
            Policy policy, @Nullable SkillLevel level, EmploymentKind employment, List<EarnedHours> earned) {
        var refusals = PolicyRules.audienceRefusals(policy.audience(), level, employment);
        if (!refusals.isEmpty()) {
            return refusals.stream().map(PolicyRefusal::message).collect(Collectors.joining());
        }
        return switch (QualificationRules.verdict(policy, level, earned).orElseThrow()) {
            case Qualified qualified -> "qualified";
            case Missing missing ->
                Stream.concat(
                                Stream.of("total " + CreditHours.text(missing.total())),
                                missing.categories().stream()
                                        .map(category ->
                                                category.category() + " " + CreditHours.text(category.hundredths())))
                        .collect(Collectors.joining(", "));
        };
    }

    private static List<EarnedHours> hours(String earned) {
        return earned.equals("nothing")
                ? List.of()
                : Arrays.stream(earned.split(", "))
                        .map(QualificationRulesTest::entry)
                        .toList();
    }

    private static EarnedHours entry(String words) {
        var parts = words.split(" ");
        return new EarnedHours(
                parts[0].equals("-") ? null : parts[0],
                HoursSource.valueOf(parts[1]),
                CreditHours.parse(parts[2]).orElseThrow());
    }

    private static Policy policy(String tenantAndYear) {
        var parts = tenantAndYear.split(" ");
        return BuiltInPolicies.of(parts[0]).stream()
                .map(BuiltInPolicy::policy)
                .filter(policy -> policy.year() == Integer.parseInt(parts[1]))
                .findFirst()
                .orElseThrow();
    }
}
