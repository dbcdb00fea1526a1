package cn.qinxue.web.audit;

import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditFilter;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Chip;
import cn.qinxue.web.page.Address;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the address asks of the trail.
 *
 * @param form the fields of the filter, with what is wrong with them
 * @param before see {@link cn.qinxue.services.audit.AuditSearch#page}
 */
record AuditQuery(Address address, Form form, AuditFilter filter, long before) {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final List<String> FIELDS = List.of("from", "to", "action", "person", "subject");

    /** Reads the conditions, whichever page of the trail they were sent to. */
    static AuditQuery of(Address sent) {
        var address = new Address(AuditController.PATH, sent.parameters());
        var form = Form.blank();
        for (var field : FIELDS) form = form.with(field, address.get(field));
        var reader = form.reader();
        var from = reader.optionalDate("from", "开始日期").orElse(null);
        var to = reader.optionalDate("to", "结束日期").orElse(null);
        if (from != null && to != null && to.isBefore(from)) reader.refuse("to", "结束日期要在开始日期以后。");
        var filter = new AuditFilter(
                from == null ? null : beginning(from),
                to == null ? null : beginning(to.plusDays(1)),
                action(form.value("action")),
                reader.optionalText("person", "操作人", 50).orElse(null),
                reader.optionalText("subject", "对象", 100).orElse(null));
        return new AuditQuery(address, reader.form(), filter, number(address.get("before")));
    }

    List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        words().forEach((field, text) ->
                chips.add(new Chip(AuditWords.field(field) + " " + text, address.without(field, "before"))));
        return chips;
    }

    Address unfiltered() {
        return Address.of(AuditController.PATH);
    }

    /** The conditions in words, by field. */
    Map<String, String> words() {
        var words = new TreeMap<String, String>();
        for (var field : FIELDS) {
            if (!form.value(field).isBlank()) words.put(field, form.value(field).strip());
        }
        if (filter.action() != null) words.put("action", filter.action().label());
        return words;
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(CHINA).toInstant();
    }

    private static @Nullable AuditAction action(String name) {
        for (var action : AuditAction.values()) if (action.name().equals(name)) return action;
        return null;
    }

    private static long number(@Nullable String text) {
        try {
            return text == null ? Long.MAX_VALUE : Long.parseLong(text);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }
}
