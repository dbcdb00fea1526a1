package cn.qinxue.web.equivalence;

import cn.qinxue.services.equivalence.ClaimLine;
import cn.qinxue.services.equivalence.ClaimState;
import cn.qinxue.services.equivalence.Duplicate;
import cn.qinxue.web.Show;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Chip;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.fragment.Tone;
import cn.qinxue.web.page.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Claims of an office's people.
 *
 * @param deciding whether there are claims that this administrator decides
 * @param sharing whether there are others in the list, so that one may ask for the own ones only
 */
public record ClaimListView(
        List<Row> rows,
        Form form,
        String soughtInVain,
        List<Option> kinds,
        Pager pager,
        boolean deciding,
        boolean sharing) {
    /**
     * A claim with names in place of codes.
     *
     * @param decides whether this administrator decides it
     * @param duplicates other claims that have the same evidence
     */
    public record Row(ClaimLine line, String kind, String office, boolean decides, List<Duplicate> duplicates) {
        public Row {
            duplicates = List.copyOf(duplicates);
        }

        public String path() {
            return ClaimListController.PATH + "/" + line.id();
        }

        public Tone tone() {
            return ClaimWords.tone(line.state());
        }

        /** Whether it looks like the same hours claimed twice, not like people of one class. */
        public boolean grave() {
            return duplicates.stream().anyMatch(Duplicate::grave);
        }

        /** Whether it can be ticked. */
        public boolean open() {
            return decides && line.state() == ClaimState.PENDING;
        }

        /** What is sent of a ticked one: the claim as it was shown. */
        public String sent() {
            return line.id() + ":" + line.version();
        }
    }

    public ClaimListView {
        rows = List.copyOf(rows);
        kinds = List.copyOf(kinds);
    }

    public List<Column> columns() {
        var columns = new ArrayList<Column>();
        if (ticks()) columns.add(Column.tick("选择本页可以审批的"));
        columns.addAll(List.of(
                Column.title("姓名"),
                Column.text("工作单位").line(),
                Column.text("类别"),
                Column.text("培训名称").line(),
                Column.brief("培训时间"),
                Column.number("申报").say(),
                Column.number("认定").say(),
                Column.brief("申报时间").low().offCard(),
                Column.text("状态")));
        return columns;
    }

    /** Whether anything on this page can be ticked. */
    public boolean ticks() {
        return rows.stream().anyMatch(Row::open);
    }

    public List<Option> states() {
        return Stream.concat(
                        Stream.of(ClaimState.values()).map(state -> Option.of(state.name(), state.label())),
                        Stream.of(Option.of(ClaimQuery.ANY, "全部")))
                .toList();
    }

    public List<Chip> chips() {
        var here = pager.address();
        var chips = new ArrayList<Chip>();
        kinds.stream()
                .filter(kind -> form.chosen("kind", kind.value()))
                .forEach(kind -> chips.add(new Chip(kind.label(), here.without("kind"))));
        if (!form.value("name").isEmpty()) chips.add(new Chip("姓名含“" + form.value("name") + "”", here.without("name")));
        if (!form.value("from").isEmpty()) chips.add(new Chip(form.value("from") + " 起申报", here.without("from")));
        if (!form.value("to").isEmpty()) chips.add(new Chip("到 " + form.value("to"), here.without("to")));
        if (form.chosen("own", "1")) chips.add(new Chip("由本级审批", here.without("own")));
        if (here.get("staff") != null) chips.add(new Chip("按身份证号找到的人", here.without("staff")));
        if (!soughtInVain.isEmpty()) chips.add(new Chip("身份证号尾号 " + soughtInVain, here.without("tail")));
        return chips;
    }

    /** The list without conditions, in the same state. */
    public Address clear() {
        var state = pager.address().get("state");
        var all = Address.of(ClaimListController.PATH);
        return state == null ? all : all.with("state", state);
    }

    public Address export() {
        return new Address(ClaimListController.PATH + "/export", pager.address().parameters());
    }

    public static String when(ClaimLine line) {
        return Show.days(line.firstDay(), line.lastDay());
    }
}
