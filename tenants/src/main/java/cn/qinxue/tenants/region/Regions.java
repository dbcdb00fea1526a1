package cn.qinxue.tenants.region;

import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.tenant.Tenancy;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The regions of the bound tenant. Kept in memory for a minute, since they change once in years. */
@Singleton
public class Regions {
    private static final Duration KEPT = Duration.ofMinutes(1);

    private record Kept(RegionTree tree, Instant until) {}

    /** What came of adding a region. */
    public sealed interface Addition {
        record Added(Region region) implements Addition {}

        record Refused(List<RegionRefusal> refusals) implements Addition {}
    }

    private final RegionRepository repository;
    private final Clock clock;
    private final ConcurrentHashMap<String, Kept> keptBySchema = new ConcurrentHashMap<>();

    Regions(RegionRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The whole tree. */
    public RegionTree tree() {
        var schema = Tenancy.current().schemaName();
        var now = clock.instant();
        var kept = keptBySchema.get(schema);
        if (kept == null || now.isAfter(kept.until())) {
            kept = new Kept(new RegionTree(repository.findAll()), now.plus(KEPT));
            keptBySchema.put(schema, kept);
        }
        return kept.tree();
    }

    /** The region of a code of this tenant, past ones included. */
    public Optional<Region> byCode(String code) {
        return tree().byCode(code);
    }

    /** The region at a path of this tenant. */
    public Optional<Region> byPath(RegionPath path) {
        return tree().byCode(path.code()).filter(region -> region.path().equals(path));
    }

    /** The region of a full name such as 江苏省/南通市/海安市, as {@link RegionTree#byFullName} reads it. */
    public Optional<Region> byFullName(String fullName) {
        return tree().byFullName(fullName, today());
    }

    /** The region a person means by a code or a full name, as in an import's 所在地区. */
    public Optional<Region> resolve(String codeOrFullName) {
        return tree().resolve(codeOrFullName, today());
    }

    /** The regions directly below a code that exist today. */
    public List<Region> children(String code) {
        return tree().children(code).stream()
                .filter(region -> region.validOn(today()))
                .toList();
    }

    /** The region at a path and everything below it, past ones included. */
    public List<Region> subtree(RegionPath path) {
        return tree().subtree(path);
    }

    /** Gives a new tenant the tree of its province as the divisions stand today. */
    @Transactional
    public RegionTree plant(String divisionCode) {
        var divisions = Divisions.national();
        var province = divisions
                .byCode(divisionCode, today())
                .filter(division -> division.level() == DivisionLevel.PROVINCE)
                .orElseThrow(() -> new IllegalArgumentException("Not a province: " + divisionCode));
        var tree = RegionTree.of(province, divisions, today());
        repository.saveAll(tree.all());
        forget();
        return tree;
    }

    /**
     * Adds a zone with a code of its own below a region of the scope.
     *
     * @throws NotFound if the region above does not exist in the scope
     */
    @Transactional
    public Addition add(RegionPath scope, String codeAbove, String code, String name) {
        var tree = tree();
        var above = tree.byCode(codeAbove)
                .filter(region -> region.path().isWithin(scope))
                .orElseThrow(NotFound::new);
        var refusals = RegionRules.refusals(tree, above, code, name);
        if (!refusals.isEmpty()) {
            return new Addition.Refused(refusals);
        }
        var added = repository.save(above.child(code, name, RegionKind.OTHER));
        forget();
        return new Addition.Added(added);
    }

    private void forget() {
        keptBySchema.remove(Tenancy.current().schemaName());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
