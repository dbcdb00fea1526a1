package cn.qinxue.services.staffimport;

import cn.qinxue.services.spreadsheet.FormWorkbook;
import cn.qinxue.services.spreadsheet.SheetColumn;
import cn.qinxue.services.spreadsheet.SheetReader;
import cn.qinxue.services.staff.Gender;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.tenants.authoring.Labelled;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import java.util.Arrays;
import java.util.List;

/** The template: twelve columns, what to write in them, and the trades there are. */
final class TemplateLayout {
    static final String SHEET = "人员";
    private static final String EXPLANATION = "填写说明";
    private static final String TRADES = "工种";

    /** Sheets that are no part of the list, so nobody need be told that they were not read. */
    static final List<String> OWN_SHEETS = List.of(EXPLANATION, TRADES);

    private TemplateLayout() {}

    /** @param region the full name of the office's region, for the examples */
    static FormWorkbook of(List<Trade> trades, String region) {
        return new FormWorkbook(
                SHEET,
                ImportColumn.all().stream().map(TemplateLayout::field).toList(),
                EXPLANATION,
                lines(region),
                List.of(new FormWorkbook.Choices(
                        TRADES,
                        ImportColumn.TRADE.ordinal(),
                        List.of(new SheetColumn("工种", 24), new SheetColumn("代码", 14), new SheetColumn("行业", 20)),
                        trades.stream()
                                .filter(trade -> !trade.retired())
                                .map(trade -> List.of(trade.name(), trade.code(), trade.field()))
                                .toList())));
    }

    private static FormWorkbook.Field field(ImportColumn column) {
        return new FormWorkbook.Field(column.sheetColumn(), column.required(), choices(column), hint(column));
    }

    private static List<String> choices(ImportColumn column) {
        return switch (column) {
            case GENDER -> Arrays.stream(Gender.values()).map(Gender::label).toList();
            case EMPLOYMENT_KIND -> labels(EmploymentKind.values());
            case LEVEL -> labels(SkillLevel.values());
            default -> List.of();
        };
    }

    private static List<String> labels(Labelled[] words) {
        return Arrays.stream(words).map(Labelled::label).toList();
    }

    private static String hint(ImportColumn column) {
        return switch (column) {
            case ID_NUMBER -> "18 位，按文本填写。";
            case EMPLOYMENT_KIND -> "不填表示在编。";
            case REGION -> "六位区划代码，或从省写起，用“/”分开。";
            default -> "";
        };
    }

    private static List<String> lines(String region) {
        return List.of(
                "用户导入填写说明",
                "1. 在“人员”表中从第 2 行开始填写，一人一行。不要改动表头，不要合并单元格。",
                "2. 必填：姓名、身份证号、性别、工作单位、所在地区；政策按技术等级分组的项目，证书技术工种和证书技术等级也必填。用工形式不填表示在编。",
                "3. 身份证号、手机号、邮政编码是文本。从别处复制时请用“选择性粘贴—值”，以免变成数字、丢失末几位。",
                "4. 证书技术工种按“工种”表的名称或代码填写；没有等级证书的，证书技术等级填“未定级”。",
                "5. 所在地区是工作单位所在的地区：填六位区划代码，或从省写起的全称，例如 " + region + "。省直单位写到“省直”，市直单位写到“市直”。",
                "6. 所在地区和工作单位名称共同确定一个单位；系统里没有的单位会新建。",
                "7. 一个文件最多 " + String.format("%,d", SheetReader.MOST_ROWS) + " 行、20 MB。可以上传 .xlsx、.xls、.csv 文件。",
                "8. 有问题的行不会导入，可以下载错误文件，改好后直接上传；已经导入的行不会重复。");
    }
}
