package cn.qinxue.web.trade;

import cn.qinxue.services.audit.AuditLine;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.history.Overtaken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a trade.
 *
 * @param trade as it is; null: a new one
 * @param people how many are in it
 * @param overtaken what somebody else did while it was open; null: nothing
 */
public record TradeForm(
        Form form,
        @Nullable Trade trade,
        long people,
        List<AuditLine> history,
        @Nullable Overtaken overtaken) {
    public TradeForm {
        history = List.copyOf(history);
    }

    public String title() {
        return trade == null ? "新增工种" : "修改“" + trade.name() + "”";
    }

    public String path() {
        return trade == null ? "/office/trades" : "/office/trades/" + trade.id();
    }
}
