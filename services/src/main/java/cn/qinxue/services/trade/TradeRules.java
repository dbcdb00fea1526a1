package cn.qinxue.services.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a trade's code, name and field must be. */
final class TradeRules {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z-]{1,20}");
    private static final int NAME_LIMIT = 40;
    private static final int FIELD_LIMIT = 20;

    private TradeRules() {}

    /** @param others every other trade of the tenant, retired ones included */
    static List<TradeRefusal> refusals(List<Trade> others, String code, String name, String field) {
        List<TradeRefusal> refusals = new ArrayList<>();
        if (!CODE.matcher(code).matches()) {
            refusals.add(new TradeRefusal.CodeMalformed());
        }
        others.stream()
                .filter(trade -> trade.code().equals(code))
                .forEach(trade -> refusals.add(new TradeRefusal.CodeTaken(trade.name())));
        if (name.isBlank() || name.length() > NAME_LIMIT) {
            refusals.add(new TradeRefusal.NameMalformed());
        }
        if (others.stream().anyMatch(trade -> trade.name().equals(name))) {
            refusals.add(new TradeRefusal.NameTaken());
        }
        if (field.isBlank() || field.length() > FIELD_LIMIT) {
            refusals.add(new TradeRefusal.FieldMalformed());
        }
        return List.copyOf(refusals);
    }
}
