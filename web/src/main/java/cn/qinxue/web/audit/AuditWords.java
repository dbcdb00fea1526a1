package cn.qinxue.web.audit;

import cn.qinxue.services.audit.AuditLine;
import cn.qinxue.services.audit.AuditLine.Change;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the fields and values of the trail are called on the screen; what is missing here is shown as it stands. */
public final class AuditWords {
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("account", "账号"),
            Map.entry("accountName", "登录账号"),
            Map.entry("action", "操作"),
            Map.entry("active", "激活"),
            Map.entry("added", "新增"),
            Map.entry("address", "地址"),
            Map.entry("allowedHeads", "允许上报人数"),
            Map.entry("amount", "缴费金额"),
            Map.entry("approvedHeads", "批准人数"),
            Map.entry("bad", "错误行"),
            Map.entry("capacity", "容纳人数"),
            Map.entry("code", "代码"),
            Map.entry("contact", "联系人"),
            Map.entry("count", "数量"),
            Map.entry("coverage", "培训范围"),
            Map.entry("description", "简介"),
            Map.entry("differing", "有差异"),
            Map.entry("email", "电子邮箱"),
            Map.entry("employer", "工作单位"),
            Map.entry("enrollment", "报名"),
            Map.entry("exam", "考试"),
            Map.entry("employmentKind", "用工形式"),
            Map.entry("field", "所属行业"),
            Map.entry("file", "文件"),
            Map.entry("filter", "条件"),
            Map.entry("foundedOn", "成立时间"),
            Map.entry("from", "从"),
            Map.entry("gender", "性别"),
            Map.entry("granted", "认定学时"),
            Map.entry("heads", "人数"),
            Map.entry("hours", "学时"),
            Map.entry("idNumber", "身份证号"),
            Map.entry("idNumbers", "身份证号"),
            Map.entry("identifier", "填写的账号"),
            Map.entry("import", "导入编号"),
            Map.entry("into", "并入"),
            Map.entry("level", "技术等级"),
            Map.entry("levelGroup", "培训对象"),
            Map.entry("levelCorrection", "等级更正的理由"),
            Map.entry("members", "学员"),
            Map.entry("merged", "被合并的单位"),
            Map.entry("mobile", "手机号"),
            Map.entry("moved", "变更单位"),
            Map.entry("name", "姓名或名称"),
            Map.entry("named", "上报人数"),
            Map.entry("newEmployers", "新建单位"),
            Map.entry("office", "管理工考办"),
            Map.entry("officeHours", "办公时间"),
            Map.entry("online", "转入网授班"),
            Map.entry("opinion", "意见"),
            Map.entry("paidOn", "缴费日期"),
            Map.entry("passed", "合格人数"),
            Map.entry("people", "人数"),
            Map.entry("person", "操作人"),
            Map.entry("place", "地点"),
            Map.entry("plannedHeads", "计划人数"),
            Map.entry("postcode", "邮政编码"),
            Map.entry("proof", "验证方式"),
            Map.entry("reason", "原因"),
            Map.entry("receipt", "收据号"),
            Map.entry("refusal", "原因"),
            Map.entry("region", "地区"),
            Map.entry("report", "课时申报"),
            Map.entry("rights", "权限"),
            Map.entry("role", "角色"),
            Map.entry("site", "面授点"),
            Map.entry("state", "状态"),
            Map.entry("subject", "对象"),
            Map.entry("teachers", "教师"),
            Map.entry("telephone", "联系电话"),
            Map.entry("title", "培训名称"),
            Map.entry("to", "到"),
            Map.entry("total", "总行数"),
            Map.entry("trade", "技术工种"),
            Map.entry("training", "培训"),
            Map.entry("unchanged", "无变化"),
            Map.entry("updated", "更新"),
            Map.entry("year", "年度"));

    private static final Map<String, String> VALUES =
            Map.of("captcha", "密码和验证码", "sms", "密码和短信验证码", "activation", "激活");

    private AuditWords() {}

    /** The name of a field in Chinese. */
    static String field(String field) {
        return FIELDS.getOrDefault(field, field);
    }

    /** One change as a person reads it: 角色：财务 → 管理员. */
    public static String change(Change change) {
        var before = value(change.before());
        var after = value(change.after());
        var name = field(change.field()) + "：";
        if (before.isEmpty()) return name + after;
        return name + before + " → " + (after.isEmpty() ? "（无）" : after);
    }

    /** All changes of an entry in one line. */
    static String changes(AuditLine line) {
        return line.changes().stream().map(AuditWords::change).collect(Collectors.joining("；"));
    }

    private static String value(@Nullable String value) {
        var text = Objects.requireNonNullElse(value, "");
        return VALUES.getOrDefault(text, text);
    }
}
