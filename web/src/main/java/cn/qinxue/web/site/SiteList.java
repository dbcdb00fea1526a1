package cn.qinxue.web.site;

import cn.qinxue.services.site.SiteFilter;
import cn.qinxue.web.fragment.Chip;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.page.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * 面授点管理; an address holds all of its state.
 *
 * @param keeps whether whoever looks may also open and change sites
 */
public record SiteList(List<SiteRow> rows, Pager pager, boolean keeps) {
    private static final String NAME = "name";
    private static final String STATE = "state";
    private static final String BELOW = "below";
    private static final String ENABLED = "enabled";
    private static final String DISABLED = "disabled";
    private static final String NO = "no";

    public SiteList {
        rows = List.copyOf(rows);
    }

    static SiteFilter filter(Address address) {
        var name = Objects.requireNonNullElse(address.get(NAME), "").strip();
        boolean below = !NO.equals(address.get(BELOW));
        return switch (Objects.requireNonNullElse(address.get(STATE), "")) {
            case ENABLED -> new SiteFilter(name, false, below);
            case DISABLED -> new SiteFilter(name, true, below);
            default -> new SiteFilter(name, null, below);
        };
    }

    public List<Column> columns() {
        return List.of(
                Column.ordinal(),
                Column.title("面授点名称"),
                Column.text("地区"),
                Column.number("容纳人数").say(),
                Column.text("培训范围").low().line(),
                Column.text("联系人").line(),
                Column.brief("登录账号").low().offCard(),
                Column.brief("状态"),
                Column.actions());
    }

    public List<Option> states() {
        return List.of(Option.of(ENABLED, "启用"), Option.of(DISABLED, "已停用"));
    }

    public List<Option> reaches() {
        return List.of(Option.of("", "本级和下级"), Option.of(NO, "只看本级"));
    }

    /** What stands in a field of the filter. */
    public String value(String name) {
        return Objects.requireNonNullElse(pager.address().get(name), "");
    }

    public List<Chip> chips() {
        var address = pager.address();
        var chips = new ArrayList<Chip>();
        if (!value(NAME).isEmpty()) chips.add(new Chip("含“" + value(NAME) + "”", address.without(NAME)));
        states().stream()
                .filter(state -> state.value().equals(value(STATE)))
                .forEach(state -> chips.add(new Chip(state.label(), address.without(STATE))));
        if (NO.equals(value(BELOW))) chips.add(new Chip("只看本级", address.without(BELOW)));
        return chips;
    }

    public Address clear() {
        return pager.address().without(NAME, STATE, BELOW);
    }
}
