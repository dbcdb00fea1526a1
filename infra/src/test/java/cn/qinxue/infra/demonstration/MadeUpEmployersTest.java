package cn.qinxue.infra.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.region.Divisions;
import cn.qinxue.tenants.region.RegionKind;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.RegionTree;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MadeUpEmployersTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-09-01");

    private static RegionTree tree(String province) {
        var divisions = Divisions.national();
        return RegionTree.of(divisions.byCode(province).orElseThrow(), divisions, TODAY);
    }

    private static List<MadeUpEmployer> employers(RegionTree tree, int people) {
        return new MadeUpEmployers(tree).of(tree.root().path(), people, 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"110000", "320000", "350000", "460000", "500000", "510000", "650000"})
    void everyRegionWithBodiesOrCountiesHasAnEmployerAndNoNameTwice(String province) {
        var tree = tree(province);
        var made = employers(tree, 3_000);
        var places = tree.all().stream()
                .filter(region -> region.kind() != RegionKind.PROVINCE && region.kind() != RegionKind.CITY)
                .toList();
        assertThat(made.stream().map(MadeUpEmployer::region).distinct()).containsAll(places);
        var seen = new HashSet<String>();
        assertThat(made).allMatch(employer -> seen.add(employer.region().code() + employer.name()));
        assertThat(made).noneMatch(employer -> employer.name().contains("{"));
    }

    @ParameterizedTest
    @CsvSource({
        "320685, 海安市城市管理局",
        "320613, 南通市崇川区城市管理局",
        "320600-ZZ, 南通市第一人民医院",
        "320000-ZZ, 江苏省机关事务管理局",
    })
    void namesSoundLikeTheBodiesOfTheirPlace(String region, String name) {
        assertThat(employers(tree("320000"), 50_000))
                .filteredOn(employer -> employer.region().code().equals(region))
                .extracting(MadeUpEmployer::name)
                .contains(name);
    }

    @Test
    void aProvincialSchoolFollowsTheOfficeOfItsCity() {
        var elsewhere = employers(tree("320000"), 50_000).stream()
                .filter(employer -> !employer.office().equals(employer.region()))
                .toList();
        assertThat(elsewhere).isNotEmpty();
        assertThat(elsewhere)
                .extracting(employer -> employer.region().kind())
                .containsOnly(RegionKind.PROVINCIAL_BODIES);
        assertThat(elsewhere).extracting(employer -> employer.office().kind()).containsOnly(RegionKind.CITY);
    }

    @Test
    void morePeopleHaveTheSameEmployersAndFurtherOnes() {
        var tree = tree("350000");
        var few = employers(tree, 3_000);
        var many = employers(tree, 100_000);
        assertThat(many).startsWith(few.toArray(MadeUpEmployer[]::new)).hasSizeGreaterThan(5_000);
    }

    @Test
    void staysWithinThePartOfTheTree() {
        var tree = tree("320000");
        var huaian = new RegionPath("320000/320800/");
        assertThat(new MadeUpEmployers(tree).of(huaian, 500, 7))
                .isNotEmpty()
                .allMatch(employer -> employer.region().path().isWithin(huaian));
    }

    @Test
    void everyKindNamesTradesAndFieldsThatExist() {
        var trades = DemonstrationTrades.read();
        var known = trades.stream()
                .flatMap(trade -> Stream.of(trade.name(), trade.field()))
                .toList();
        assertThat(EmployerKind.all())
                .allSatisfy(kind -> assertThat(kind.trades())
                        .extracting(EmployerKind.TradeWeight::tradeOrField)
                        .allMatch(known::contains));
    }

    @ParameterizedTest
    @CsvSource({"1, 一", "9, 九", "10, 十", "11, 十一", "19, 十九", "20, 二十", "21, 二十一", "99, 九十九"})
    void countsInChinese(int number, String numeral) {
        assertThat(ChineseNumeral.of(number)).isEqualTo(numeral);
    }

    @Test
    void picksByWeightAndNeverWhatWeighsNothing() {
        var choice = new Weighted<>(List.of("a", "b", "c"), letter -> letter.equals("b") ? 0 : 1);
        assertThat(choice.at(0)).isEqualTo("a");
        assertThat(choice.at(0.4999)).isEqualTo("a");
        assertThat(choice.at(0.5)).isEqualTo("c");
        assertThat(choice.at(0.9999)).isEqualTo("c");
    }
}
