package cn.qinxue.web.staff;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.staff.Gender;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Option;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a person's record.
 *
 * @param staff the record; null: a person to be added
 * @param employers the work units to choose from, the chosen one first
 * @param trades those in use, and the person's own
 * @param programmes where a new person may be added; empty for a record, or if there is one only
 */
public record StaffFormView(
        @Nullable Staff staff, Form form, EmployerChoice employers, List<Option> trades, List<Option> programmes) {

    /**
     * Work units to choose from.
     *
     * @param sought part of their names; empty: none was looked for
     */
    public record EmployerChoice(Form form, String sought, List<Employer> found, List<Option> options) {}

    public String title() {
        return staff == null ? "新增用户" : "修改" + staff.name();
    }

    /** Where the form goes. */
    public String action() {
        return staff == null ? "/office/staff" : "/office/staff/" + staff.id();
    }

    /** Where one goes without saving. */
    public String back() {
        return action();
    }

    /** What the record said when the form was opened. */
    public List<String> opened() {
        return staff == null ? List.of() : List.copyOf(StaffForm.values(staff).sequencedKeySet());
    }

    /** Whether the form has to ask why the level changes. */
    public boolean asksWhy() {
        return form.problem(StaffForm.LEVEL_CHANGE) != null
                || form.problem(StaffForm.LEVEL_REASON) != null
                || !form.value(StaffForm.LEVEL_CHANGE).isEmpty();
    }

    public List<Option> levelChanges() {
        return List.of(
                new Option(StaffForm.LevelChange.RISE.name(), "晋升", "本年度已报名的，仍按报名时的等级学完；从下一年起按新等级。"),
                new Option(StaffForm.LevelChange.CORRECTION.name(), "更正登记错误", "本年度按新等级重新计算学时要求和证明，理由记入操作日志。"));
    }

    public List<Option> genders() {
        return Arrays.stream(Gender.values())
                .map(gender -> Option.of(gender.name(), gender.label()))
                .toList();
    }

    public List<Option> kinds() {
        return Arrays.stream(EmploymentKind.values())
                .map(kind -> Option.of(kind.name(), kind.label()))
                .toList();
    }

    public List<Option> levels() {
        return Arrays.stream(SkillLevel.values())
                .map(level -> Option.of(level.name(), level.label()))
                .toList();
    }

    /** The hint beside a number that is kept unless another is typed. */
    public @Nullable String kept(boolean mobile) {
        if (staff == null) return mobile ? null : "18 位，性别要与它一致。";
        var number = mobile ? staff.mobile() : staff.idNumber();
        return number == null ? null : "现在是 " + number.masked() + "，不修改就留空。";
    }
}
