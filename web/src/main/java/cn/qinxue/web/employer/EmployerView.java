package cn.qinxue.web.employer;

import cn.qinxue.services.audit.AuditLine;
import cn.qinxue.web.fragment.Fact;
import java.util.List;

/**
 * One work unit.
 *
 * @param keeps whether whoever looks may also change
 */
public record EmployerView(EmployerRow row, List<AuditLine> history, boolean keeps) {
    /** So many lines of its history are shown, the newest. */
    static final int HISTORY = 100;

    public EmployerView {
        history = List.copyOf(history);
    }

    public List<Fact> facts() {
        return List.of(
                new Fact("所在地区", row.region()),
                new Fact("管理工考办", row.office() + (row.employer().managedElsewhere() ? "（不是所在地区的工考办）" : "")));
    }
}
