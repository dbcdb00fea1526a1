package cn.qinxue.web.equivalence;

import cn.qinxue.services.equivalence.ClaimFilter;
import cn.qinxue.services.equivalence.ClaimState;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.SentIds;
import cn.qinxue.web.page.Address;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks of the list of claims. Whoever is looked for by ID number stands there by record, never by number.
 *
 * @param form the fields of the filter, with what is wrong with them
 * @param tail last four of an ID number that nobody of the scope has; empty: none was sought in vain
 */
record ClaimQuery(Address address, Form form, ClaimFilter filter, String tail) {
    /** The value of {@code state} that means any; without a value only pending ones are shown. */
    static final String ANY = "ALL";

    static final List<String> FIELDS = List.of("kind", "name", "from", "to", "state", "own");
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    static ClaimQuery of(Address sent) {
        var address = new Address(ClaimListController.PATH, sent.parameters());
        var form = Form.blank();
        for (var field : FIELDS) form = form.with(field, address.get(field));
        if (form.value("state").isEmpty()) form = form.with("state", ClaimState.PENDING.name());
        var reader = form.reader();
        var from = reader.optionalDate("from", "开始日期").orElse(null);
        var to = reader.optionalDate("to", "结束日期").orElse(null);
        if (from != null && to != null && to.isBefore(from)) reader.refuse("to", "结束日期要在开始日期以后。");
        var tail = address.get("tail");
        var filter = new ClaimFilter(
                reader.optionalText("kind", "类别", 40).orElse(null),
                reader.optionalText("name", "姓名", 50).orElse(""),
                from == null ? null : beginning(from),
                to == null ? null : beginning(to.plusDays(1)),
                state(form.value("state")),
                SentIds.ids(address.parameters().stream()
                        .filter(parameter -> parameter.name().equals("staff"))
                        .map(Address.Parameter::value)
                        .toList()),
                form.chosen("own", "1"));
        return new ClaimQuery(address, reader.form(), filter, tail != null && tail.matches("\\d{3}[\\dX]") ? tail : "");
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(CHINA).toInstant();
    }

    private static @Nullable ClaimState state(String name) {
        for (var state : ClaimState.values()) if (state.name().equals(name)) return state;
        return null;
    }
}
