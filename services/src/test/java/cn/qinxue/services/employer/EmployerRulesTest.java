package cn.qinxue.services.employer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionKind;
import cn.qinxue.tenants.region.RegionPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EmployerRulesTest {
    private static final Region HAIAN = new Region(
            "320685",
            "海安市",
            "320600",
            RegionKind.COUNTY,
            new RegionPath("320000/320600/320685/"),
            "江苏省/南通市/海安市",
            null,
            null);
    private static final Optional<Region> HERE = Optional.of(HAIAN);
    private static final Optional<Region> NOWHERE = Optional.empty();
    private static final EmployerRules.Facts GOOD = new EmployerRules.Facts(HERE, HERE, false);
    private static final EmployerDetails UNIT = new EmployerDetails("海安市中学", "320685", null);

    static Stream<Arguments> table() {
        var longest = "长".repeat(100);
        var malformed = new EmployerRefusal.NameMalformed(100);
        return Stream.of(
                Arguments.of(UNIT, GOOD, List.of()),
                Arguments.of(new EmployerDetails(longest, "320685", null), GOOD, List.of()),
                Arguments.of(new EmployerDetails(longest + "长", "320685", null), GOOD, List.of(malformed)),
                Arguments.of(new EmployerDetails(" \u3000 ", "320685", null), GOOD, List.of(malformed)),
                Arguments.of(
                        UNIT,
                        new EmployerRules.Facts(NOWHERE, NOWHERE, false),
                        List.of(new EmployerRefusal.RegionUnknown("320685"))),
                Arguments.of(
                        UNIT,
                        new EmployerRules.Facts(HERE, HERE, true),
                        List.of(new EmployerRefusal.NameTaken("江苏省/南通市/海安市", "海安市中学"))),
                Arguments.of(
                        new EmployerDetails("海安市中学", "320685", "320200"),
                        new EmployerRules.Facts(HERE, NOWHERE, false),
                        List.of(new EmployerRefusal.OfficeUnknown("320200"))),
                Arguments.of(
                        UNIT,
                        new EmployerRules.Facts(HERE, NOWHERE, false),
                        List.of(new EmployerRefusal.OfficeOutside("江苏省/南通市/海安市"))));
    }

    @ParameterizedTest
    @MethodSource("table")
    void refusesByTable(EmployerDetails details, EmployerRules.Facts facts, List<EmployerRefusal> expected) {
        assertThat(EmployerRules.refusals(details, facts)).isEqualTo(expected);
    }
}
