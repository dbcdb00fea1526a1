package cn.qinxue.web.equivalence;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.secret.PersonalNumbers;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.page.Address;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Turns the posted filter into the address of a list. An ID number is looked up at once and never gets into an address;
 * nor does a long number that was typed into the field of names.
 */
@Singleton
class ClaimSearches {
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d([ -]?\\d){9,}[ -]?[\\dXx]");

    private final StaffRecords records;

    ClaimSearches(StaffRecords records) {
        this.records = records;
    }

    Address address(Actor actor, Form form) {
        var address = Address.of(ClaimListController.PATH);
        var typed = form.value("idNumber").isBlank()
                        && LONG_NUMBER.matcher(form.value("name")).find()
                ? form.value("name")
                : form.value("idNumber");
        for (var field : ClaimQuery.FIELDS) {
            var value = form.value(field).strip();
            if (!value.isEmpty() && !LONG_NUMBER.matcher(value).find()) address = address.with(field, value);
        }
        return typed.isBlank() ? address : byNumber(actor, address, typed);
    }

    private Address byNumber(Actor actor, Address address, String typed) {
        var found = records.ofIdNumber(actor.scope(), typed);
        if (found.isEmpty()) {
            var plain = typed.replaceAll("[^0-9Xx]", "").toUpperCase(Locale.ROOT);
            return address.with("tail", "0000".substring(Math.min(4, plain.length())) + PersonalNumbers.tail(plain));
        }
        var parameters = new ArrayList<>(address.parameters());
        for (Staff staff : found) {
            parameters.add(new Address.Parameter("staff", staff.id().toString()));
        }
        return new Address(address.path(), List.copyOf(parameters));
    }
}
