package cn.qinxue.services.trade;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import jakarta.inject.Singleton;
import java.util.Map;

/** Notes in the trail what was done to the list of trades. */
@Singleton
class TradeDeeds {
    private final AuditTrail trail;

    TradeDeeds(AuditTrail trail) {
        this.trail = trail;
    }

    void added(Actor actor, Trade trade) {
        note(actor, AuditAction.CREATION, trade, Map.of(), values(trade));
    }

    void changed(Actor actor, Trade before, Trade after) {
        note(actor, AuditAction.CHANGE, after, values(before), values(after));
    }

    private void note(
            Actor actor, AuditAction action, Trade trade, Map<String, String> before, Map<String, String> after) {
        var subject = Trades.subject(trade.id());
        trail.add(new Deed(actor.account(), actor.name(), action, subject, before, after).differences());
    }

    private static Map<String, String> values(Trade trade) {
        return Map.of(
                "code", trade.code(),
                "name", trade.name(),
                "field", trade.field(),
                "state", trade.state());
    }
}
