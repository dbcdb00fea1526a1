package cn.qinxue.web.employer;

import cn.qinxue.web.fragment.Chip;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.fragment.TreeNode;
import cn.qinxue.web.page.Address;
import java.util.ArrayList;
import java.util.List;

/**
 * 工作单位管理.
 *
 * @param place the name of the region that is looked at
 * @param keeps whether whoever looks may also change
 */
public record EmployerList(
        List<EmployerRow> rows, Pager pager, List<TreeNode> tree, String place, List<Chip> chips, boolean keeps) {
    static final String PART = "name";
    static final String ELSEWHERE = "elsewhere";

    public EmployerList {
        rows = List.copyOf(rows);
        tree = List.copyOf(tree);
        chips = List.copyOf(chips);
    }

    public List<Column> columns() {
        var columns = new ArrayList<>(List.of(
                Column.ordinal(),
                Column.title("单位名称"),
                Column.text("所在地区").line(),
                Column.text("管理工考办"),
                Column.number("人数").say()));
        if (keeps) columns.add(Column.actions());
        return columns;
    }

    /** The same list as a workbook. */
    public Address export() {
        return new Address(
                "/office/employers/export", pager.address().without("size").parameters());
    }

    public Address clear() {
        return pager.address().without(PART, ELSEWHERE, "region");
    }
}
