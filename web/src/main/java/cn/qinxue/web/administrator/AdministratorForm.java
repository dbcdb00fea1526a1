package cn.qinxue.web.administrator;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Right;
import cn.qinxue.services.office.AdministratorDetails;
import cn.qinxue.services.office.AdministratorLine;
import cn.qinxue.services.office.AdministratorPasswords.Opening;
import cn.qinxue.services.office.AdministratorRefusal;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.FormReader;
import cn.qinxue.web.fragment.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The form of an administrator: how it is read, filled and refused. */
public final class AdministratorForm {
    private AdministratorForm() {}

    static Form blank() {
        return Form.blank().with("role", OfficeRole.OFFICE_ADMINISTRATOR.name());
    }

    static Form of(AdministratorLine line) {
        return Form.blank()
                .with("name", line.name())
                .with("accountName", line.accountName())
                .with("role", line.officeRole().name())
                .with("version", line.version());
    }

    /** Every role with what it may do. */
    public static List<Option> roles() {
        return Arrays.stream(OfficeRole.values())
                .map(role -> new Option(role.name(), role.label(), note(role)))
                .toList();
    }

    static Optional<OfficeRole> role(FormReader reader) {
        return reader.choice("role", "角色", OfficeRole.class);
    }

    static AdministratorDetails details(FormReader reader, OfficeRole role) {
        return new AdministratorDetails(
                reader.text("name", "姓名", 30).orElse(""),
                reader.optionalText("mobile", "手机号", 20).orElse(null),
                role);
    }

    static Opening opening(FormReader reader, Optional<OfficeRole> role) {
        var details = details(reader, role.orElse(OfficeRole.READ_ONLY));
        return new Opening(reader.text("accountName", "登录账号", 20).orElse(""), details);
    }

    static long version(FormReader reader) {
        return reader.whole("version", "版本", 0, Integer.MAX_VALUE).orElse(0);
    }

    static Form refused(Form form, List<AdministratorRefusal> refusals) {
        var refused = form;
        for (var refusal : refusals) refused = refused.refuse(refusal.field(), refusal.message());
        return refused;
    }

    private static String note(OfficeRole role) {
        var rights = Arrays.stream(Right.values())
                .filter(role::has)
                .map(Right::label)
                .collect(Collectors.joining("、"));
        return rights.isEmpty() ? "只能查看本级和下级的数据。" : rights + "。";
    }
}
