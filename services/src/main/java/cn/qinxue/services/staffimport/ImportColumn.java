package cn.qinxue.services.staffimport;

import cn.qinxue.services.spreadsheet.SheetColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of the template, in its order. */
public enum ImportColumn {
    NAME("姓名", "name", true, 12, "填写姓名"),
    ID_NUMBER("身份证号", "idNumber", true, 22, "逐位核对"),
    GENDER("性别", "gender", true, 8, "填“男”或“女”，或核对身份证号"),
    EMPLOYMENT_KIND("用工形式", "employmentKind", false, 12, "填在编、劳务派遣或聘用合同，在编可以不填"),
    TRADE("证书技术工种", "trade", true, 18, "按模板“工种”表填写"),
    LEVEL("证书技术等级", "level", true, 14, "从模板的下拉框中选择"),
    EMPLOYER("工作单位", "employer", true, 32, "填写单位全称"),
    REGION("所在地区", "region", true, 28, "填六位区划代码，或从省写起，如 江苏省/南通市/海安市"),
    MOBILE("手机号", "mobile", false, 16, "核对手机号"),
    EMAIL("电子邮箱", "email", false, 24, "核对电子邮箱"),
    POSTCODE("邮政编码", "postcode", false, 10, "核对邮政编码"),
    ADDRESS("通讯地址", "address", false, 40, "写得短一些");

    private final String title;
    private final String field;
    private final boolean required;
    private final int width;
    private final String remedy;

    ImportColumn(String title, String field, boolean required, int width, String remedy) {
        this.title = title;
        this.field = field;
        this.required = required;
        this.width = width;
        this.remedy = remedy;
    }

    /** The head of the column. */
    public String title() {
        return title;
    }

    /** Whether every row must have it; trade and level only where the policy has level groups. */
    public boolean required() {
        return required;
    }

    /** The column as it is written: every cell a text, since a number would lose digits and leading zeros. */
    public SheetColumn sheetColumn() {
        return SheetColumn.text(title, width);
    }

    /** What usually puts it right. */
    String remedy() {
        return remedy;
    }

    /** The column that a refusal's field stands for. */
    static Optional<ImportColumn> ofField(String field) {
        return Arrays.stream(values())
                .filter(column -> column.field.equals(field))
                .findFirst();
    }

    /** All of them, in order. */
    public static List<ImportColumn> all() {
        return List.of(values());
    }
}
