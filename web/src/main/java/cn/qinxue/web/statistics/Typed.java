package cn.qinxue.web.statistics;

import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.web.api.Parameters;
import cn.qinxue.web.page.Address;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What was typed into the conditions above a table; what makes no sense there is as if nothing was. */
final class Typed {
    private static final int LONGEST = 100;
    private static final int DIGITS = 4;

    private Typed() {}

    /** Words, at most a hundred characters. */
    static String text(Address address, String name) {
        var text = Objects.requireNonNullElse(address.get(name), "").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** The last characters of an ID number, at most four. */
    static String digits(Address address, String name) {
        var text = text(address, name).toUpperCase(Locale.ROOT);
        return text.length() > DIGITS ? text.substring(text.length() - DIGITS) : text;
    }

    /** A day. */
    static Optional<LocalDate> day(Address address, String name) {
        try {
            return Optional.of(LocalDate.parse(text(address, name)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * An id.
     *
     * @throws NotFound for anything else
     */
    static UUID id(Address address, String name) {
        return Parameters.uuid(text(address, name)).orElseThrow(NotFound::new);
    }
}
