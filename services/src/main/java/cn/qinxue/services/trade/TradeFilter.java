package cn.qinxue.services.trade;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which trades a list shows.
 *
 * @param part part of the name, the code or the field, in any letter case; empty: any
 * @param retired only retired ones, or only those in use; null: both
 */
public record TradeFilter(String part, @Nullable Boolean retired) {
    /** Every trade. */
    public static final TradeFilter ALL = new TradeFilter("", null);

    public TradeFilter {
        part = part.strip().toUpperCase(Locale.ROOT);
    }

    /** The conditions in Chinese. */
    String words() {
        var state = retired == null ? "" : retired ? "已停用" : "使用中";
        var words = (part.isEmpty() ? "" : "含“" + part + "”") + state;
        return words.isEmpty() ? "全部" : words;
    }

    boolean lets(Trade trade) {
        return (retired == null || retired == trade.retired())
                && (holds(trade.name()) || holds(trade.code()) || holds(trade.field()));
    }

    private boolean holds(String text) {
        return text.toUpperCase(Locale.ROOT).contains(part);
    }
}
