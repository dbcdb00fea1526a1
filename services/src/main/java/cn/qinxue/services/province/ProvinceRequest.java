package cn.qinxue.services.province;

import cn.qinxue.tenants.policy.BuiltInPolicies;
import cn.qinxue.tenants.region.Division;
import cn.qinxue.tenants.region.DivisionLevel;
import cn.qinxue.tenants.region.Divisions;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.TenantState;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A province somebody wants to open, as they wrote it, whether or not it is right. The name of the province, the
 * platform's title and the year may be left out: they follow from the rest.
 *
 * @param values without the blanks around them; what was not written is not there
 */
public record ProvinceRequest(Map<ProvinceField, String> values) {
    private static final Pattern YEAR = Pattern.compile("20\\d{2}");

    public ProvinceRequest {
        values = Map.copyOf(values);
    }

    /** Reads each field by its key; null and blank are the same. */
    public static ProvinceRequest of(Function<String, @Nullable String> source, LocalDate today) {
        var values = new EnumMap<ProvinceField, String>(ProvinceField.class);
        for (var field : ProvinceField.values()) {
            var written = source.apply(field.key());
            if (written != null && !written.isBlank()) values.put(field, plain(field, written));
        }
        values.computeIfAbsent(ProvinceField.YEAR, field -> String.valueOf(today.getYear()));
        var request = new ProvinceRequest(values);
        request.division(today).ifPresent(division -> values.putIfAbsent(ProvinceField.NAME, division.name()));
        var name = values.get(ProvinceField.NAME);
        if (name != null) values.putIfAbsent(ProvinceField.TITLE, name + "工勤人员继续教育");
        return new ProvinceRequest(values);
    }

    /** What was written, or the empty text. */
    public String get(ProvinceField field) {
        return values.getOrDefault(field, "");
    }

    /** The province of the national division codes, as it stands on that day. */
    public Optional<Division> division(LocalDate today) {
        return Divisions.national()
                .byCode(get(ProvinceField.DIVISION), today)
                .filter(division -> division.level() == DivisionLevel.PROVINCE);
    }

    /** The year of the first policy; empty when it cannot be one. */
    public OptionalInt year() {
        var year = get(ProvinceField.YEAR);
        return YEAR.matcher(year).matches() ? OptionalInt.of(Integer.parseInt(year)) : OptionalInt.empty();
    }

    /** The policy as written, else as the template has it for this province; empty when there is neither. */
    public String policy() {
        var written = get(ProvinceField.POLICY);
        var year = year();
        if (!written.isEmpty() || year.isEmpty()) return written;
        return BuiltInPolicies.template(get(ProvinceField.TEMPLATE))
                .map(template -> template.yaml(
                        get(ProvinceField.NAME),
                        year.getAsInt(),
                        get(ProvinceField.HOTLINE),
                        get(ProvinceField.OFFICE_HOURS)))
                .orElse("");
    }

    /** Whether the policy is somebody's own and not the template's. */
    boolean hasOwnPolicy() {
        return values.containsKey(ProvinceField.POLICY);
    }

    /** The tenant that is asked for, not yet in any schema. */
    Tenant tenant() {
        return new Tenant(
                get(ProvinceField.CODE),
                get(ProvinceField.NAME),
                get(ProvinceField.TITLE),
                get(ProvinceField.SEAL),
                get(ProvinceField.ACCENT),
                get(ProvinceField.DIVISION),
                List.of(get(ProvinceField.HOST)),
                "",
                TenantState.OPENING,
                get(ProvinceField.HOTLINE),
                get(ProvinceField.OFFICE_HOURS),
                get(ProvinceField.ORGANISER));
    }

    /** Letter case means nothing in a host name nor in a colour, and a form sends other line ends than a file has. */
    private static String plain(ProvinceField field, String written) {
        return switch (field) {
            case HOST, CODE -> written.strip().toLowerCase(Locale.ROOT);
            case ACCENT -> colour(written.strip().toLowerCase(Locale.ROOT));
            case POLICY -> written.replace("\r\n", "\n").stripTrailing() + "\n";
            default -> written.strip();
        };
    }

    private static String colour(String text) {
        return text.startsWith("#") ? text : "#" + text;
    }
}
