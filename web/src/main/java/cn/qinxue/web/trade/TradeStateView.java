package cn.qinxue.web.trade;

import cn.qinxue.services.trade.Trade;
import cn.qinxue.web.form.Form;

/**
 * The question before a trade is retired, or brought back.
 *
 * @param people how many are in it
 * @param retires which of the two
 */
public record TradeStateView(Trade trade, long people, boolean retires, Form form) {
    public String verb() {
        return retires ? "停用" : "恢复";
    }

    public String title() {
        return verb() + "“" + trade.name() + "”";
    }

    public String path() {
        return "/office/trades/" + trade.id() + (retires ? "/retirement" : "/reinstatement");
    }
}
