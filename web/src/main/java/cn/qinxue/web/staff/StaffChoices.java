package cn.qinxue.web.staff;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.staff.StaffState;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.form.SentIds;
import cn.qinxue.web.page.Address;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the choice out of an address; a condition that means nothing is not found, rather than left out. */
@Singleton
class StaffChoices {
    /** What stands in an address besides the page; in this order. */
    static final List<String> PARAMETERS = List.of(
            "q", "name", "programme", "region", "office", "employer", "trade", "level", "state", "staff", "tail");

    private static final Pattern TAIL = Pattern.compile("\\d{3}[\\dX]");
    private static final int LONGEST = 100;

    private final Programmes programmes;
    private final Regions regions;
    private final Employers employers;
    private final Trades trades;

    StaffChoices(Programmes programmes, Regions regions, Employers employers, Trades trades) {
        this.programmes = programmes;
        this.regions = regions;
        this.employers = employers;
        this.trades = trades;
    }

    /**
     * The choice of an address.
     *
     * @throws NotFound if it names what does not exist in the scope
     */
    StaffChoice of(RegionPath scope, Address address) {
        return new StaffChoice(
                address.without("after"),
                programme(address.get("programme")),
                words(address.get("q")),
                words(address.get("name")),
                new StaffChoice.Places(
                        region(address.get("region")),
                        region(address.get("office")),
                        employer(scope, address.get("employer"))),
                new StaffChoice.Kinds(levels(address), trade(address.get("trade")), state(address.get("state"))),
                SentIds.ids(all(address, "staff")),
                Optional.ofNullable(address.get("tail"))
                        .filter(text -> TAIL.matcher(text).matches())
                        .orElse(""));
    }

    /** The address of a list with what was sent; fields of other names and empty ones are left out. */
    static Address address(String path, Form form) {
        var address = Address.of(path);
        for (var parameter : PARAMETERS) {
            address = new Address(path, joined(address, parameter, form.values(parameter)));
        }
        return address;
    }

    private static List<Address.Parameter> joined(Address address, String name, List<String> values) {
        var more = values.stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(value -> new Address.Parameter(name, value));
        return Stream.concat(address.parameters().stream(), more).toList();
    }

    private static List<String> all(Address address, String name) {
        return address.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Address.Parameter::value)
                .toList();
    }

    private static String words(@Nullable String text) {
        if (text == null) return "";
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text.strip();
    }

    private @Nullable Programme programme(@Nullable String code) {
        return known(code, programmes::byCode);
    }

    private @Nullable Region region(@Nullable String code) {
        return known(code, regions::byCode);
    }

    private @Nullable Employer employer(RegionPath scope, @Nullable String id) {
        return known(id, text -> employers.find(scope, id(text)));
    }

    private @Nullable Trade trade(@Nullable String id) {
        return known(id, text -> trades.byId(id(text)));
    }

    private static UUID id(String text) {
        return SentIds.ids(List.of(text)).getFirst();
    }

    private static @Nullable StaffState state(@Nullable String name) {
        return known(name, text -> constant(StaffState.class, text));
    }

    private static Set<SkillLevel> levels(Address address) {
        var levels = EnumSet.noneOf(SkillLevel.class);
        all(address, "level")
                .forEach(name -> levels.add(constant(SkillLevel.class, name).orElseThrow(NotFound::new)));
        return levels;
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) return Optional.of(constant);
        }
        return Optional.empty();
    }

    private static <T> @Nullable T known(@Nullable String text, Function<String, Optional<T>> find) {
        return text == null ? null : find.apply(text).orElseThrow(NotFound::new);
    }
}
