package cn.qinxue.web.desk;

import cn.qinxue.services.desk.DeskFilter;
import cn.qinxue.services.desk.DeskLine;
import cn.qinxue.services.desk.DeskState;
import cn.qinxue.tenants.secret.PersonalNumbers;
import cn.qinxue.web.fragment.Chip;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.fragment.Tone;
import cn.qinxue.web.page.Address;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Registrations under the conditions in the address.
 *
 * @param keeps whether the visitor may register and cancel
 * @param open whether some policy of this year has a desk
 */
public record DeskList(
        List<DeskLine> lines, DeskFilter filter, List<Integer> years, Pager pager, boolean keeps, boolean open) {
    public DeskList {
        lines = List.copyOf(lines);
        years = List.copyOf(years);
    }

    static DeskFilter filter(Address address) {
        var year = Objects.requireNonNullElse(address.get("year"), "");
        var state = Arrays.stream(DeskState.values())
                .filter(one -> one.name().equals(address.get("state")))
                .findFirst()
                .orElse(null);
        return new DeskFilter(
                year.matches("\\d{4}") ? Integer.parseInt(year) : 0,
                state,
                Objects.requireNonNullElse(address.get("q"), "").strip(),
                employer(address.get("employer")));
    }

    private static @Nullable UUID employer(@Nullable String sent) {
        try {
            return sent == null ? null : UUID.fromString(sent);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    public DeskState[] states() {
        return DeskState.values();
    }

    /** The tables of the units of these very registrations. */
    public Address tables() {
        return new Address(
                DeskController.PATH + "/registration-tables",
                pager.address().without("page", "size").parameters());
    }

    /** The table of this registration's unit. */
    public String table(DeskLine line) {
        return DeskController.PATH + "/registration-tables?year=" + line.year() + "&employer=" + line.employer();
    }

    public String path(DeskLine line) {
        return DeskController.PATH + "/" + line.id();
    }

    public List<Chip> chips() {
        var here = pager.address();
        var chips = new ArrayList<Chip>();
        if (filter.year() > 0) chips.add(new Chip(filter.year() + " 年度", here.without("year")));
        if (filter.state() != null) chips.add(new Chip(filter.state().label(), here.without("state")));
        if (!filter.part().isEmpty()) chips.add(new Chip("含“" + filter.part() + "”", here.without("q")));
        if (filter.employer() != null) chips.add(new Chip("一个单位", here.without("employer")));
        return chips;
    }

    public Address unfiltered() {
        return pager.address().without("year", "state", "q", "employer");
    }

    public static String idNumber(DeskLine line) {
        return PersonalNumbers.masked(line.idNumberTail());
    }

    public static Tone tone(DeskState state) {
        return switch (state) {
            case REGISTERED -> Tone.WAIT;
            case GROUPED, ONLINE -> Tone.OK;
            case CANCELLED -> Tone.OFF;
        };
    }

    public List<Column> columns() {
        var columns = new ArrayList<>(List.of(
                Column.ordinal(),
                Column.title("姓名"),
                Column.text("工作单位").line(),
                Column.brief("工种和等级").say(),
                Column.number("缴费").say(),
                Column.brief("收据").say(),
                Column.brief("状态")));
        if (keeps) columns.add(Column.actions());
        return columns;
    }
}
