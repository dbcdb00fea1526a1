package cn.qinxue.web.trade;

import cn.qinxue.services.trade.Trade;
import cn.qinxue.services.trade.TradeFilter;
import cn.qinxue.services.trade.TradeLine;
import cn.qinxue.web.fragment.Chip;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.fragment.Tone;
import cn.qinxue.web.page.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * 技术工种查询; an address holds all of its state.
 *
 * @param lines those of this page
 * @param keeps whether whoever looks may also change
 */
public record TradeList(List<TradeLine> lines, Pager pager, boolean keeps) {
    private static final String PART = "name";
    private static final String STATE = "state";
    private static final String IN_USE = "used";
    private static final String RETIRED = "retired";

    public TradeList {
        lines = List.copyOf(lines);
    }

    static TradeList of(List<TradeLine> found, Address address, boolean keeps) {
        var pager = Pager.of(address, found.size());
        return new TradeList(
                found.stream().skip(pager.offset()).limit(pager.size()).toList(), pager, keeps);
    }

    static TradeFilter filter(Address address) {
        var part = Objects.requireNonNullElse(address.get(PART), "");
        return switch (Objects.requireNonNullElse(address.get(STATE), "")) {
            case IN_USE -> new TradeFilter(part, false);
            case RETIRED -> new TradeFilter(part, true);
            default -> new TradeFilter(part, null);
        };
    }

    public List<Column> columns() {
        var columns = new ArrayList<>(List.of(
                Column.ordinal(),
                Column.brief("代码"),
                Column.title("工种名称"),
                Column.text("所属行业"),
                Column.brief("修改日期").say(),
                Column.number("现有人数").say(),
                Column.brief("状态")));
        if (keeps) columns.add(Column.actions());
        return columns;
    }

    public List<Option> states() {
        return List.of(Option.of(IN_USE, "使用中"), Option.of(RETIRED, "已停用"));
    }

    public Tone tone(Trade trade) {
        return trade.retired() ? Tone.OFF : Tone.OK;
    }

    public List<Chip> chips() {
        var address = pager.address();
        var chips = new ArrayList<Chip>();
        var part = address.get(PART);
        if (part != null) chips.add(new Chip("含“" + part + "”", address.without(PART)));
        states().stream()
                .filter(state -> state.value().equals(address.get(STATE)))
                .forEach(state -> chips.add(new Chip(state.label(), address.without(STATE))));
        return chips;
    }

    public Address clear() {
        return pager.address().without(PART, STATE);
    }

    /** The same list as a workbook. */
    public Address export() {
        return new Address(
                "/office/trades/export", pager.address().without("size").parameters());
    }
}
