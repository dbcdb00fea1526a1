package cn.qinxue.web.plan;

import cn.qinxue.services.plan.PlanLine;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.page.Address;
import java.util.List;

/**
 * The plans of a site, newest year first.
 *
 * @param mayPlan whether it may plan new classes: it is not disabled, and a policy of this year allows them
 * @param disabled whether the site is disabled
 */
public record SitePlanList(List<PlanLine> lines, Pager pager, boolean mayPlan, boolean disabled) {
    public SitePlanList {
        lines = List.copyOf(lines);
    }

    static SitePlanList of(List<PlanLine> all, Address address, boolean mayPlan, boolean disabled) {
        var pager = Pager.of(address, all.size());
        var shown = all.stream().skip(pager.offset()).limit(pager.size()).toList();
        return new SitePlanList(shown, pager, mayPlan && !disabled, disabled);
    }

    public static List<Column> columns() {
        return List.of(
                Column.number("年度").low().offCard(),
                Column.title("班级名称"),
                Column.text("报名").line().say(),
                Column.text("培训").line().say(),
                Column.text("考试").line().say(),
                Column.number("计划 / 批准 / 允许").line().say(),
                Column.brief("状态"),
                Column.actions());
    }
}
