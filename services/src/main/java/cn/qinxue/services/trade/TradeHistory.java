package cn.qinxue.services.trade;

import cn.qinxue.services.audit.History;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** What was done to a trade. */
@Singleton
public class TradeHistory {
    private static final SequencedMap<String, String> LABELS = labels();

    private final History history;

    TradeHistory(History history) {
        this.history = history;
    }

    /** The newest first. */
    public List<History.Line> of(Trade trade) {
        return history.of(Trades.subject(trade.id()), LABELS);
    }

    private static SequencedMap<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("code", "工种代码");
        labels.put("name", "工种名称");
        labels.put("field", "所属行业");
        labels.put("state", "状态");
        return labels;
    }
}
