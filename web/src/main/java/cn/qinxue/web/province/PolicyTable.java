package cn.qinxue.web.province;

import cn.qinxue.tenants.policy.CategoryHours;
import cn.qinxue.tenants.policy.CourseCategory;
import cn.qinxue.tenants.policy.Fee;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.Requirement;
import cn.qinxue.web.fragment.Column;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Level groups × categories as a table of fields.
 *
 * @param columns the group's name, each category, the total, and the fee where each group has one of its own
 * @param fees fees whose groups are others than those of the hours; else none
 */
public record PolicyTable(List<Column> columns, List<Group> groups, List<Field> fees) {
    /** A level group; a category that it does not have is null. */
    public record Group(String label, List<@Nullable Field> fields) {}

    /** One control: its name and what it is for, in full. */
    public record Field(String name, String label) {}

    static PolicyTable of(Policy policy) {
        boolean together = policy.requirements().stream()
                .map(Requirement::levels)
                .toList()
                .equals(policy.fees().stream().map(Fee::levels).toList());
        var columns = new ArrayList<Column>();
        columns.add(Column.title("等级组"));
        policy.categories().forEach(category -> columns.add(Column.number(category.label())));
        columns.add(Column.number("总学时"));
        if (together) columns.add(Column.number("收费（元）"));
        var groups = new ArrayList<Group>();
        for (int i = 0; i < policy.requirements().size(); i++) groups.add(group(policy, i, together));
        return new PolicyTable(columns, groups, together ? List.of() : fees(policy));
    }

    private static Group group(Policy policy, int number, boolean withFee) {
        var requirement = policy.requirements().get(number);
        var label = requirement.levelsLabel();
        var codes =
                requirement.categories().stream().map(CategoryHours::category).toList();
        var fields = new ArrayList<@Nullable Field>();
        for (CourseCategory category : policy.categories()) {
            int share = codes.indexOf(category.code());
            fields.add(
                    share < 0
                            ? null
                            : new Field(PolicyPlace.hours(number, share), label + "，" + category.label() + "学时"));
        }
        fields.add(new Field(PolicyPlace.total(number), label + "，总学时"));
        if (withFee) fields.add(new Field(PolicyPlace.fee(number), label + "，收费（元）"));
        return new Group(label, fields);
    }

    private static List<Field> fees(Policy policy) {
        var fields = new ArrayList<Field>();
        for (int i = 0; i < policy.fees().size(); i++) {
            fields.add(new Field(
                    PolicyPlace.fee(i), PolicyPlace.levels(policy.fees().get(i)) + "的收费"));
        }
        return fields;
    }
}
