package cn.qinxue.web.portal;

import cn.qinxue.services.spreadsheet.FormWorkbook;
import cn.qinxue.services.spreadsheet.FormWorkbook.Field;
import cn.qinxue.services.spreadsheet.SheetColumn;
import cn.qinxue.tenants.policy.DocumentField;
import cn.qinxue.tenants.policy.DocumentPolicy;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.SkillLevel;
import java.util.List;

/** 线下报名登记表 as a workbook: a column for each field that the policy's document has. */
final class RegistrationWorkbook {
    private static final int NARROW = 8;
    private static final int MIDDLE = 16;
    private static final int WIDE = 24;

    private RegistrationWorkbook() {}

    static FormWorkbook of(Policy policy, DocumentPolicy document) {
        var fields = document.fields().stream()
                .filter(field -> field != DocumentField.SEAL)
                .map(field -> field(policy, field))
                .toList();
        return new FormWorkbook(document.name(), fields, "填写说明", lines(policy, document), List.of());
    }

    private static Field field(Policy policy, DocumentField field) {
        var column = SheetColumn.text(field.label(), width(field));
        var levels = policy.audience().levels().stream().map(SkillLevel::label).toList();
        return switch (field) {
            case NAME, EMPLOYER -> new Field(column, true, List.of(), "");
            case ID_NUMBER -> new Field(column, true, List.of(), "18 位，逐位核对。");
            case LEVEL -> new Field(column, false, levels, "");
            default -> new Field(column, false, List.of(), "");
        };
    }

    private static int width(DocumentField field) {
        return switch (field) {
            case SERIAL, GENDER -> NARROW;
            case EMPLOYER, ID_NUMBER, REGION -> WIDE;
            default -> MIDDLE;
        };
    }

    private static List<String> lines(Policy policy, DocumentPolicy document) {
        return List.of(
                policy.year() + " 年度" + document.title(),
                "一个单位一张，每人一行；黄色的列必须填写。",
                "姓名和身份证号以身份证为准，技术工种和技术等级以证书为准。",
                "填好后打印，加盖单位公章，交本级工考办或其指定的面授点。");
    }
}
