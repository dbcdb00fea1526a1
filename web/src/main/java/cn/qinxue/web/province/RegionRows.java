package cn.qinxue.web.province;

import cn.qinxue.tenants.region.Division;
import cn.qinxue.tenants.region.Divisions;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionKind;
import cn.qinxue.tenants.region.RegionTree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The region tree that a province would get, one row for each city and one for what is directly under the province.
 *
 * @param all every region, the bodies' branches included
 */
public record RegionRows(List<Row> rows, int cities, int counties, int all) {
    /** A city, or the province itself, with the names below it. */
    public record Row(String name, String code, List<String> below) {}

    static RegionRows of(Division province, LocalDate today) {
        var tree = RegionTree.of(province, Divisions.national(), today);
        var rows = new ArrayList<Row>();
        var direct = tree.children(province.code()).stream()
                .filter(region -> region.kind() != RegionKind.CITY)
                .map(Region::name)
                .toList();
        rows.add(new Row(province.name(), province.code(), direct));
        for (var region : tree.children(province.code())) {
            if (region.kind() == RegionKind.CITY) {
                var below =
                        tree.children(region.code()).stream().map(Region::name).toList();
                rows.add(new Row(region.name(), region.code(), below));
            }
        }
        return new RegionRows(
                rows,
                count(tree, RegionKind.CITY),
                count(tree, RegionKind.COUNTY),
                tree.all().size());
    }

    /** 11 市、90 县区. */
    public String summary() {
        return (cities == 0 ? "" : cities + " 市、") + counties + " 县区";
    }

    private static int count(RegionTree tree, RegionKind kind) {
        return (int) tree.all().stream().filter(region -> region.kind() == kind).count();
    }
}
