package cn.qinxue.web.administrator;

import cn.qinxue.services.office.AdministratorFilter;
import cn.qinxue.services.office.AdministratorLine;
import cn.qinxue.tenants.secret.PersonalNumbers;
import cn.qinxue.web.Show;
import cn.qinxue.web.fragment.Chip;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.fragment.Tone;
import cn.qinxue.web.page.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The administrators of an office under the conditions in the address. */
public record AdministratorList(List<AdministratorLine> lines, UUID self, Pager pager) {
    private static final String ENABLED = "enabled";
    private static final String DISABLED = "disabled";

    public AdministratorList {
        lines = List.copyOf(lines);
    }

    static AdministratorFilter filter(Address address) {
        var state = address.get("state");
        return new AdministratorFilter(
                text(address, "name"),
                text(address, "account"),
                ENABLED.equals(state) || DISABLED.equals(state) ? Boolean.valueOf(DISABLED.equals(state)) : null);
    }

    /** What stands in a field of the filter. */
    public String value(String name) {
        return text(pager.address(), name);
    }

    public List<Option> states() {
        return List.of(Option.of(ENABLED, "启用"), Option.of(DISABLED, "停用"));
    }

    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        chip(chips, "name", "姓名含“" + value("name") + "”");
        chip(chips, "account", "账号含“" + value("account") + "”");
        chip(chips, "state", DISABLED.equals(value("state")) ? "停用" : "启用");
        return chips;
    }

    public Address unfiltered() {
        return pager.address().without("name", "account", "state");
    }

    public static List<Column> columns() {
        return List.of(
                Column.title("姓名"),
                Column.brief("登录账号"),
                Column.brief("角色"),
                Column.brief("手机号"),
                Column.brief("状态"),
                Column.brief("最近登录").say(),
                Column.actions());
    }

    public static String state(AdministratorLine line) {
        if (line.disabled()) return "已停用";
        return line.mustChangePassword() ? "待改初始密码" : "启用";
    }

    public static Tone tone(AdministratorLine line) {
        if (line.disabled()) return Tone.OFF;
        return line.mustChangePassword() ? Tone.OPEN : Tone.OK;
    }

    public static String mobile(AdministratorLine line) {
        var tail = line.mobileTail();
        return tail == null ? "未绑定" : PersonalNumbers.masked(tail);
    }

    public static String lastLogin(AdministratorLine line) {
        var at = line.lastLoginAt();
        return at == null ? "从未" : Show.minute(at);
    }

    public boolean isSelf(AdministratorLine line) {
        return line.account().equals(self);
    }

    private void chip(List<Chip> chips, String name, String label) {
        if (!value(name).isEmpty()) chips.add(new Chip(label, pager.address().without(name)));
    }

    private static String text(Address address, String name) {
        @Nullable String value = address.get(name);
        return Objects.requireNonNullElse(value, "").strip();
    }
}
