package cn.qinxue.tenants.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * All regions of one tenant: the province, its cities and counties, 省直 under the province and 市直 under each city.
 * The bodies' branches have codes of their own, the division's code with {@code -ZZ} (直): {@code 320000-ZZ},
 * {@code 320600-ZZ}. Immutable; siblings stand in the order of their codes.
 */
public final class RegionTree {
    private static final String BODIES = "-ZZ";
    private static final Pattern CODE = Pattern.compile("\\d{6}(-[0-9A-Z]+)?");
    private static final Pattern SLASH = Pattern.compile("\\s*[/／]\\s*");

    private final Region root;
    private final Map<String, Region> byCode = new LinkedHashMap<>();
    private final Map<String, List<Region>> byParent = new LinkedHashMap<>();

    /**
     * A tree of stored regions.
     *
     * @throws IllegalArgumentException if there is not exactly one root
     */
    public RegionTree(List<Region> regions) {
        var roots =
                regions.stream().filter(region -> region.parentCode() == null).toList();
        if (roots.size() != 1) {
            throw new IllegalArgumentException("A region tree has one root, not " + roots.size());
        }
        root = roots.getFirst();
        regions.stream()
                .sorted(Comparator.comparing(region -> region.path().value()))
                .forEach(region -> {
                    byCode.put(region.code(), region);
                    byParent.computeIfAbsent(
                                    Objects.requireNonNullElse(region.parentCode(), ""), c -> new ArrayList<>())
                            .add(region);
                });
    }

    /** The tree of a province as its divisions stand on that day; counties without a city hang under the province. */
    public static RegionTree of(Division province, Divisions divisions, LocalDate day) {
        List<Region> regions = new ArrayList<>();
        var root = new Region(
                province.code(),
                province.name(),
                null,
                RegionKind.PROVINCE,
                RegionPath.root(province.code()),
                province.name(),
                province.validFrom(),
                null);
        regions.add(root);
        regions.add(root.child(root.code() + BODIES, provincialBodies(root.name()), RegionKind.PROVINCIAL_BODIES));
        for (Division below : divisions.childrenOf(province.code(), day)) {
            switch (below.level()) {
                case CITY -> addCity(regions, root, below, divisions, day);
                case GROUP -> addCounties(regions, root, divisions.childrenOf(below.code(), day));
                case COUNTY -> addCounties(regions, root, List.of(below));
                case PROVINCE -> throw new IllegalArgumentException("A province below a province: " + below.code());
            }
        }
        return new RegionTree(regions);
    }

    private static void addCity(
            List<Region> regions, Region root, Division division, Divisions divisions, LocalDate day) {
        var city = root.child(division.code(), division.name(), RegionKind.CITY, division.validFrom());
        regions.add(city);
        regions.add(city.child(city.code() + BODIES, "市直", RegionKind.CITY_BODIES));
        addCounties(regions, city, divisions.childrenOf(division.code(), day));
    }

    private static void addCounties(List<Region> regions, Region above, List<Division> counties) {
        for (Division county : counties) {
            regions.add(above.child(county.code(), county.name(), RegionKind.COUNTY, county.validFrom()));
        }
    }

    /** 省直, and what the municipalities 直辖市 and autonomous regions 自治区 call it. */
    private static String provincialBodies(String provinceName) {
        return switch (provinceName.charAt(provinceName.length() - 1)) {
            case '市' -> "市直";
            case '区' -> "区直";
            default -> "省直";
        };
    }

    /** The province. */
    public Region root() {
        return root;
    }

    /** Every region, each before those below it. */
    public List<Region> all() {
        return List.copyOf(byCode.values());
    }

    /** The region of a code of this tree. */
    public Optional<Region> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The regions directly below a code. */
    public List<Region> children(String code) {
        return List.copyOf(byParent.getOrDefault(code, List.of()));
    }

    /** The region at a path and everything below it, each before those below it. */
    public List<Region> subtree(RegionPath path) {
        return byCode.values().stream()
                .filter(region -> region.path().isWithin(path))
                .toList();
    }

    /**
     * The region of a full name such as 江苏省/南通市/海安市. A repeated name stays where it is, so 江苏省/省直/省直 is
     * 江苏省/省直; the name of a past division leads to what it has become by that day, if that is one region.
     */
    public Optional<Region> byFullName(String fullName, LocalDate day) {
        var names = SLASH.splitAsStream(fullName.strip()).toList();
        if (names.isEmpty() || !names.getFirst().equals(root.name())) {
            return Optional.empty();
        }
        Optional<Region> reached = Optional.of(root);
        for (String name : names.subList(1, names.size())) {
            reached =
                    reached.flatMap(above -> name.equals(above.name()) ? Optional.of(above) : below(above, name, day));
        }
        return reached;
    }

    /** The region that a person means by a code or a full name, past ones included, as in an import's 所在地区. */
    public Optional<Region> resolve(String codeOrFullName, LocalDate day) {
        var text = codeOrFullName.strip();
        return CODE.matcher(text).matches()
                ? byCode(text).filter(region -> region.validOn(day)).or(() -> today(text, day))
                : byFullName(text, day);
    }

    private Optional<Region> below(Region above, String name, LocalDate day) {
        return children(above.code()).stream()
                .filter(region -> region.name().equals(name) && region.validOn(day))
                .findFirst()
                .or(() -> pastName(above, name, day));
    }

    private Optional<Region> pastName(Region above, String name, LocalDate day) {
        var now = Divisions.national().everNamed(above.code(), name).stream()
                .flatMap(past -> today(past.code(), day).stream())
                .distinct()
                .toList();
        return now.size() == 1 ? Optional.of(now.getFirst()) : Optional.empty();
    }

    private Optional<Region> today(String pastCode, LocalDate day) {
        return Divisions.national().onThe(day, pastCode).flatMap(division -> byCode(division.code()));
    }
}
