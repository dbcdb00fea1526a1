package cn.qinxue.web.offering;

import cn.qinxue.services.enrollment.EnrollmentChoice;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Chip;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.page.Address;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The classes offered to a learner; the filters stand in the address.
 *
 * @param all every class that fits, before the filters
 * @param problems why something just wanted was refused
 */
public record OfferingsView(List<EnrollmentChoice> all, Address address, Form problems) {
    private static final String YEAR = "year";
    private static final String LEVEL = "level";

    public OfferingsView {
        all = List.copyOf(all);
    }

    /** Those that pass the filters and can be enrolled in now. */
    public List<EnrollmentChoice> open() {
        return shown().stream().filter(EnrollmentChoice::open).toList();
    }

    /** Those that pass the filters and cannot be enrolled in, each with its reason. */
    public List<EnrollmentChoice> closed() {
        return shown().stream().filter(choice -> !choice.open()).toList();
    }

    /** How many classes wait in the pre-enrollment list. */
    public long inCart() {
        return all.stream().filter(EnrollmentChoice::inCart).count();
    }

    /** The filters as a form. */
    public Form filters() {
        return Form.blank().as("filter").with(YEAR, address.get(YEAR)).with(LEVEL, address.get(LEVEL));
    }

    /** The years there are. */
    public List<Option> years() {
        return all.stream()
                .map(choice -> choice.offering().year())
                .distinct()
                .map(year -> Option.of(String.valueOf(year), year + " 年度"))
                .toList();
    }

    /** The level groups there are. */
    public List<Option> levels() {
        return all.stream()
                .map(choice -> choice.offering().levelGroup())
                .distinct()
                .map(group -> Option.of(group, group))
                .toList();
    }

    /** The filters in force. */
    public List<Chip> chips() {
        var chips = new ArrayList<Chip>();
        var year = address.get(YEAR);
        if (year != null) {
            chips.add(new Chip(year + " 年度", address.without(YEAR)));
        }
        var level = address.get(LEVEL);
        if (level != null) {
            chips.add(new Chip(level, address.without(LEVEL)));
        }
        return chips;
    }

    /** The same page without filters. */
    public Address unfiltered() {
        return address.without(YEAR, LEVEL);
    }

    private List<EnrollmentChoice> shown() {
        return all.stream()
                .filter(choice -> passes(
                                address.get(YEAR),
                                String.valueOf(choice.offering().year()))
                        && passes(address.get(LEVEL), choice.offering().levelGroup()))
                .toList();
    }

    private static boolean passes(@Nullable String wanted, String actual) {
        return wanted == null || wanted.equals(actual);
    }
}
