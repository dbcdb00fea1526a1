package cn.qinxue.web.staff;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.search.FoundStaff;
import cn.qinxue.services.search.Slice;
import cn.qinxue.services.search.StaffFilter;
import cn.qinxue.services.search.StaffQuery;
import cn.qinxue.services.search.StaffSearch;
import cn.qinxue.services.search.StaffWords;
import cn.qinxue.tenants.secret.PersonalNumbers;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.page.Address;
import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Turns the search form into the address of a list. ID and mobile numbers never get into an address, and so neither into
 * the browser's history nor into anybody's log: the form is posted, the number looked up at once, and the address names
 * the people found by it.
 */
@Singleton
class StaffSearches {
    private static final String LIST = "/office/staff";

    /** Eleven digits and more, also in groups. */
    private static final Pattern NUMBER = Pattern.compile("\\d([ -]?\\d){9,}[ -]?[\\dXx]");

    private static final int MOST_FOUND = 20;
    private static final int MOST_UNITS = 12;

    private final StaffSearch search;
    private final Employers employers;

    StaffSearches(StaffSearch search, Employers employers) {
        this.search = search;
        this.employers = employers;
    }

    /** Where the list asked for is. */
    Address address(Actor actor, Form form) {
        var typed = Normalizer.normalize(form.value("q") + " " + form.value("idNumber"), Normalizer.Form.NFKC)
                .strip();
        var number = NUMBER.matcher(typed);
        if (number.find()) return byNumber(actor, form, typed, number.group());
        var chosen = form.value("bodies").isEmpty() ? form : form.with("region", form.value("bodies"));
        var address = StaffChoices.address(LIST, chosen.with("q", typed)).without("staff", "tail");
        return byUnit(actor, form.value("unit").strip(), address);
    }

    /** Work units whose names contain the text, to choose from. */
    List<Employer> units(Actor actor, String part) {
        return part.isBlank() ? List.of() : employers.search(actor.scope(), part, MOST_UNITS);
    }

    /** Other conditions are dropped: whoever has a number looks for that person. */
    private Address byNumber(Actor actor, Form form, String typed, String number) {
        var list = Address.of(LIST);
        var query = new StaffQuery(null, StaffWords.of(typed), StaffFilter.NONE);
        var found = search.find(actor.scope(), query, Slice.at(0, MOST_FOUND)).staff().stream()
                .map(FoundStaff::id)
                .toList();
        if (found.isEmpty()) {
            return list.with("tail", PersonalNumbers.tail(number).toUpperCase(Locale.ROOT));
        }
        return StaffChoices.address(LIST, Form.blank().with("staff", found));
    }

    private Address byUnit(Actor actor, String unit, Address address) {
        if (unit.isEmpty()) return address;
        var found = units(actor, unit);
        var exact =
                found.stream().filter(employer -> employer.name().equals(unit)).toList();
        var one = found.size() == 1 ? found : exact;
        return one.size() == 1
                ? address.with("employer", one.getFirst().id())
                : address.without("employer").with("unit", unit);
    }
}
