package cn.qinxue.web.staff;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.search.FoundStaff;
import cn.qinxue.services.staff.StaffState;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Chip;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.fragment.Tone;
import cn.qinxue.web.fragment.TreeNode;
import cn.qinxue.web.page.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The list of people.
 *
 * @param indexAway that the database answered instead of the index
 * @param unit a name of work units that several have, or none; empty if none was typed
 * @param units to choose from
 */
public record StaffListView(
        Actor actor,
        StaffChoice choice,
        List<FoundStaff> staff,
        Pager pager,
        Found found,
        String unit,
        List<Employer> units) {
    /** What the search says beside the people. */
    public record Found(boolean indexAway, StaffOptions options, List<TreeNode> tree) {}

    /** Whether the actor may change people. */
    public boolean mayChange() {
        return actor.has(Right.STAFF);
    }

    /** Whether the actor may export numbers in full. */
    public boolean maySeeNumbers() {
        return actor.has(Right.FULL_NUMBERS);
    }

    /** The search form as it stands. */
    public Form form() {
        var kinds = choice.kinds();
        var places = choice.places();
        return Form.blank()
                .with("q", choice.text())
                .with("name", choice.name())
                .with(
                        "programme",
                        choice.programme() == null ? null : choice.programme().code())
                .with("trade", kinds.trade() == null ? null : kinds.trade().id())
                .with("level", kinds.levels().stream().map(Enum::name).toList())
                .with("state", kinds.state() == null ? null : kinds.state().name())
                .with(
                        "employer",
                        places.employer() == null ? null : places.employer().id())
                .with("region", places.region() == null ? null : places.region().code())
                .with("office", places.office() == null ? null : places.office().code())
                .with("unit", unit);
    }

    /** Whether a condition among the further ones is in force, so that they stand open. */
    public boolean further() {
        return !choice.name().isEmpty()
                || choice.places().employer() != null
                || choice.places().office() != null
                || !unit.isEmpty();
    }

    /** What the tree's fold says: the chosen region. */
    public String place() {
        var region = choice.places().region();
        if (region != null) return region.name();
        return found.tree().isEmpty() ? "" : found.tree().getFirst().name();
    }

    /** The same conditions at another path of the same list. */
    public Address at(String path) {
        return new Address(path, choice.address().parameters());
    }

    /** Ticks only where something can be done with them. */
    public List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(Column.tick("选择本页 " + staff.size() + " 人"));
        columns.add(Column.ordinal());
        columns.add(Column.title("姓名"));
        columns.add(Column.brief("身份证号"));
        columns.add(Column.brief("工种"));
        columns.add(Column.brief("技术等级"));
        columns.add(Column.text("单位").line());
        columns.add(Column.brief("地区").low().offCard());
        columns.add(Column.brief("工考办").low().offCard());
        columns.add(Column.brief("激活").line());
        if (mayChange()) columns.add(Column.actions());
        return List.copyOf(columns);
    }

    /** A region's full name without the province's, which is the same for all. */
    public static String place(String fullName) {
        int slash = fullName.indexOf('/');
        return slash < 0 ? fullName : fullName.substring(slash + 1).replace("/", " / ");
    }

    /** The last of the names. */
    public static String last(String fullName) {
        return fullName.substring(fullName.lastIndexOf('/') + 1);
    }

    /** Whether the person has a password that can be reset. */
    public static boolean resettable(FoundStaff person) {
        return person.state() == StaffState.ACTIVE;
    }

    /** How the state looks. */
    public static Tone tone(StaffState state) {
        return switch (state) {
            case ACTIVE -> Tone.OK;
            case NOT_ACTIVATED -> Tone.OPEN;
            case CLOSED -> Tone.OFF;
        };
    }

    /** What was looked for, for an empty list: null if nothing was. */
    public @Nullable String sought() {
        var chips = choice.chips();
        return chips.isEmpty() ? null : chips.stream().map(Chip::label).collect(Collectors.joining("、"));
    }
}
