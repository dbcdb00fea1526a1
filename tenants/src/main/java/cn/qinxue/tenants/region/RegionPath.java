package cn.qinxue.tenants.region;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a region hangs in its tenant's tree, as the codes from the province down, each ended by a slash:
 * {@code 320000/320600/320685/}. The closing slash makes "starts with" mean "lies within": {@code 3201/} is no prefix
 * of {@code 32011/}. Codes hold digits, capitals and hyphens, so a path is safe in a LIKE pattern as it stands.
 */
@TypeDef(type = DataType.STRING, converter = RegionPathConverter.class)
public record RegionPath(String value) {
    private static final Pattern FORM = Pattern.compile("([0-9A-Z-]+/)+");

    /**
     * A path from its text.
     *
     * @throws IllegalArgumentException for any other text
     */
    public RegionPath {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a region path: " + value);
        }
    }

    /** The path of a tree's root. */
    public static RegionPath root(String code) {
        return new RegionPath(code + "/");
    }

    /** The path of the region with that code directly below. */
    public RegionPath child(String code) {
        return new RegionPath(value + code + "/");
    }

    /** Whether this is the other region or lies anywhere below it. */
    public boolean isWithin(RegionPath other) {
        return value.startsWith(other.value);
    }

    /** The code of the region itself, the last one. */
    public String code() {
        return value.substring(value.lastIndexOf('/', value.length() - 2) + 1, value.length() - 1);
    }

    /** How many regions the path names: 1 for the root. */
    public int depth() {
        return (int) value.chars().filter(character -> character == '/').count();
    }

    /** The paths above, from the root down, without this one. */
    public List<RegionPath> ancestors() {
        List<RegionPath> above = new ArrayList<>();
        for (int end = value.indexOf('/'); end < value.length() - 1; end = value.indexOf('/', end + 1)) {
            above.add(new RegionPath(value.substring(0, end + 1)));
        }
        return List.copyOf(above);
    }

    @Override
    public String toString() {
        return value;
    }
}
