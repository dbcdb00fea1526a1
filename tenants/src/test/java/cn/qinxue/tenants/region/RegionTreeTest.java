package cn.qinxue.tenants.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTreeTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-09-01");
    private final RegionTree jiangsu = tree("320000");

    private static RegionTree tree(String code) {
        var divisions = Divisions.national();
        return RegionTree.of(divisions.byCode(code).orElseThrow(), divisions, TODAY);
    }

    @Test
    void hangsTheBodiesUnderTheProvinceAndUnderEachCity() {
        assertThat(jiangsu.root().fullName()).isEqualTo("江苏省");
        assertThat(jiangsu.all())
                .filteredOn(region -> region.kind() == RegionKind.PROVINCIAL_BODIES)
                .singleElement()
                .satisfies(bodies -> assertThat(bodies.path().value()).isEqualTo("320000/320000-ZZ/"));
        var cities = jiangsu.children("320000").stream()
                .filter(region -> region.kind() == RegionKind.CITY)
                .toList();
        assertThat(cities)
                .hasSize(13)
                .allSatisfy(city -> assertThat(jiangsu.children(city.code()))
                        .filteredOn(region -> region.kind() == RegionKind.CITY_BODIES)
                        .singleElement()
                        .satisfies(bodies -> assertThat(bodies.fullName()).isEqualTo(city.fullName() + "/市直")));
        assertThat(jiangsu.all()).hasSize(1 + 1 + 13 + 13 + 95);
    }

    @ParameterizedTest
    @CsvSource({
        "江苏省, 320000",
        "江苏省/南通市, 320600",
        "江苏省/南通市/海安市, 320685",
        "江苏省／南通市／海安市, 320685",
        "' 江苏省 / 南通市 / 海安市 ', 320685",
        "江苏省/省直, 320000-ZZ",
        "江苏省/省直/省直, 320000-ZZ",
        "江苏省/南通市/市直, 320600-ZZ",
        "江苏省/南通市/市直/市直, 320600-ZZ",
        "江苏省/南通市/海门市, 320614",
        "江苏省/南通市/海门区, 320614",
        "江苏省/淮安市/楚州区, 320803",
        "江苏省/淮安市/清浦区, 320812",
        "320685, 320685",
        "320684, 320614",
        "320000-ZZ, 320000-ZZ",
    })
    void resolvesACodeOrAFullName(String text, String code) {
        assertThat(jiangsu.resolve(text, TODAY)).map(Region::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "海安市",
                "南通市/海安市",
                "福建省/南通市/海安市",
                "江苏省/海安市",
                "江苏省/南通市/昆山市",
                "江苏省//海安市",
                "江苏省/市直",
                "江苏省/南通市/省直",
                "350100",
                "320600-XX",
                "江苏省/徐州市/九里区"
            })
    void resolvesNothingElse(String text) {
        assertThat(jiangsu.resolve(text, TODAY)).isEmpty();
    }

    @Test
    void aSubtreeIsARegionAndAllBelowIt() {
        var nantong = jiangsu.byCode("320600").orElseThrow();
        assertThat(jiangsu.subtree(nantong.path()))
                .extracting(Region::code)
                .containsExactly(
                        "320600", "320600-ZZ", "320612", "320613", "320614", "320623", "320681", "320682", "320685");
        assertThat(jiangsu.children("320685")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "110000, 北京市/东城区, 110101",
        "110000, 北京市/北京市/东城区, 110101",
        "110000, 北京市/市直, 110000-ZZ",
        "500000, 重庆市/城口县, 500229",
        "420000, 湖北省/仙桃市, 429004",
        "450000, 广西壮族自治区/区直, 450000-ZZ",
        "440000, 广东省/东莞市/市直, 441900-ZZ",
    })
    void countiesWithoutACityHangUnderTheProvince(String province, String fullName, String code) {
        assertThat(tree(province).byFullName(fullName, TODAY)).map(Region::code).contains(code);
    }

    @Test
    void inEveryProvinceTheFullNamesAreUniqueAndLeadBackToTheirRegion() {
        for (Division province : Divisions.national().provinces(TODAY)) {
            var tree = tree(province.code());
            var seen = new HashSet<String>();
            assertThat(tree.all()).allSatisfy(region -> {
                assertThat(seen.add(region.fullName())).as(region.fullName()).isTrue();
                assertThat(tree.byFullName(region.fullName(), TODAY)).contains(region);
                assertThat(tree.resolve(region.code(), TODAY)).contains(region);
            });
        }
    }

    @Test
    void aRegionThatHasEndedIsNoLongerMeantByItsName() {
        var root = tree("350000").root();
        var zone = root.child("350128-PT", "平潭综合实验区", RegionKind.OTHER);
        var ended = new Region(
                zone.code(),
                zone.name(),
                zone.parentCode(),
                zone.kind(),
                zone.path(),
                zone.fullName(),
                LocalDate.parse("2010-01-01"),
                LocalDate.parse("2026-08-31"));
        var tree = new RegionTree(List.of(ended, root));
        assertThat(tree.byFullName("福建省/平潭综合实验区", LocalDate.parse("2026-08-31")))
                .contains(ended);
        assertThat(tree.byFullName("福建省/平潭综合实验区", TODAY)).isEmpty();
        assertThat(tree.resolve("350128-PT", TODAY)).isEmpty();
    }

    @Test
    void refusesRegionsWithoutASingleRoot() {
        assertThatThrownBy(() -> new RegionTree(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
