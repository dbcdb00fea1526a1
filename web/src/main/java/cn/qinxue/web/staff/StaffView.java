package cn.qinxue.web.staff;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditLine;
import cn.qinxue.services.personyear.YearOverview;
import cn.qinxue.services.search.FoundStaff;
import cn.qinxue.services.staff.PasswordResets;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.Unmaskings;
import cn.qinxue.web.Show;
import cn.qinxue.web.audit.AuditWords;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Fact;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person.
 *
 * @param found the record with names in place of ids
 * @param programme what the programme is called
 * @param numbers in full, this one time; null: masked
 */
public record StaffView(
        Actor actor,
        Staff staff,
        FoundStaff found,
        String programme,
        List<YearOverview> years,
        List<AuditLine> history,
        Unmaskings.@Nullable Numbers numbers) {
    private static final String NONE = "—";

    public boolean mayChange() {
        return actor.has(Right.STAFF);
    }

    /** Whether the numbers are hidden and may be shown. */
    public boolean mayUnmask() {
        return numbers == null && actor.has(Right.FULL_NUMBERS);
    }

    public boolean mayResetPassword() {
        return mayChange() && PasswordResets.resettable(staff);
    }

    /** Who the person is. */
    public List<Fact> person() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("姓名", staff.name()));
        facts.add(new Fact("身份证号", numbers == null ? staff.idNumber().masked() : numbers.idNumber()));
        facts.add(new Fact("性别", staff.gender().label()));
        facts.add(new Fact("手机号", numbers == null ? mobile() : shown(numbers.mobile())));
        facts.add(new Fact("电子邮箱", shown(staff.email())));
        facts.add(new Fact("邮政编码", shown(staff.postcode())));
        facts.add(new Fact("通讯地址", shown(staff.address())));
        return facts;
    }

    /** Where and as what the person works. */
    public List<Fact> work() {
        var level = staff.level();
        return List.of(
                new Fact("项目", programme),
                new Fact("工作单位", found.employer()),
                new Fact("所在地区", found.region()),
                new Fact("工考办", found.office()),
                new Fact("用工形式", staff.employmentKind().label()),
                new Fact("技术工种", shown(found.trade())),
                new Fact("技术等级", level == null ? NONE : level.label()),
                new Fact("应学起始年度", staff.dueFrom() + " 年"));
    }

    public List<Column> yearColumns() {
        return List.of(
                Column.title("年度"),
                Column.number("应学学时"),
                Column.number("已得学时"),
                Column.number("还差"),
                Column.brief("结果"));
    }

    public List<Column> historyColumns() {
        return List.of(
                Column.brief("时间"),
                Column.title("操作"),
                Column.brief("操作人"),
                Column.text("改动").line());
    }

    /** What a line of the history changed, field by field. */
    public static List<String> changes(AuditLine line) {
        return line.changes().stream().map(AuditWords::change).toList();
    }

    /** From where it was done, unless that is unknown. */
    public static @Nullable String from(AuditLine line) {
        return line.entry().address().equals("-") ? null : line.entry().address();
    }

    /** Hours without unit. */
    public static String hours(int hundredths) {
        return Show.hours(hundredths);
    }

    private String mobile() {
        var mobile = staff.mobile();
        return mobile == null ? NONE : mobile.masked();
    }

    private static String shown(@Nullable String text) {
        return text == null ? NONE : text;
    }
}
