package cn.qinxue.services.staffexport;

import cn.qinxue.services.search.FoundStaff;
import cn.qinxue.services.spreadsheet.SheetColumn;
import cn.qinxue.services.spreadsheet.SheetValue;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.secret.PersonalNumbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of the list of people, as on the page. */
final class ExportSheet {
    static final String NAME = "用户";

    /** Under the head of one sheet. */
    static final int MOST_ROWS = 1_048_575;

    static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("序号", 8),
            new SheetColumn("姓名", 14),
            new SheetColumn("身份证号", 22),
            new SheetColumn("技术工种", 20),
            new SheetColumn("技术等级", 12),
            new SheetColumn("工作单位", 36),
            new SheetColumn("所在地区", 28),
            new SheetColumn("工考办", 28),
            new SheetColumn("状态", 10));

    private ExportSheet() {}

    /**
     * One row.
     *
     * @param idNumber in full; null: masked
     */
    static List<SheetValue> row(long number, FoundStaff staff, @Nullable String idNumber) {
        return List.of(
                SheetValue.of(number),
                SheetValue.of(staff.name()),
                SheetValue.of(idNumber == null ? PersonalNumbers.masked(staff.idNumberTail()) : idNumber),
                SheetValue.of(staff.trade()),
                SheetValue.of(label(staff.level())),
                SheetValue.of(staff.employer()),
                SheetValue.of(staff.region()),
                SheetValue.of(staff.office()),
                SheetValue.of(staff.state().label()));
    }

    private static @Nullable String label(@Nullable SkillLevel level) {
        return level == null ? null : level.label();
    }
}
