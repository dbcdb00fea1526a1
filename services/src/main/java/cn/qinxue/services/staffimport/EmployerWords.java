package cn.qinxue.services.staffimport;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.EmployerDetails;
import cn.qinxue.services.employer.EmployerRules;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * The work units that a file names. Place and name together are a unit (decision 9): one that is not there is planned,
 * unless a unit of that name stands elsewhere in the scope.
 */
final class EmployerWords {
    /** What a place and a name mean. */
    sealed interface Meaning {
        record Known(Employer employer) implements Meaning {}

        record Wrong(RowProblem problem) implements Meaning {}
    }

    private record Key(String regionCode, String name) {}

    private final RegionPath scope;
    private final Map<String, List<Employer>> byName = new HashMap<>();
    private final Map<Key, Meaning> meanings = new HashMap<>();
    private final Set<UUID> planned = new HashSet<>();

    /** @param present every unit of the tenant that has one of the file's names */
    EmployerWords(RegionPath scope, Collection<Employer> present) {
        this.scope = scope;
        present.forEach(employer -> byName.computeIfAbsent(employer.name(), name -> new ArrayList<>())
                .add(employer));
    }

    synchronized Meaning of(Region region, String name, UnaryOperator<String> fullName) {
        return meanings.computeIfAbsent(new Key(region.code(), name), key -> find(region, name, fullName));
    }

    /** Whether whoever asks has to make the unit: it is planned, and nobody asked before. */
    synchronized boolean claim(Employer employer) {
        return planned.remove(employer.id());
    }

    private Meaning find(Region region, String name, UnaryOperator<String> fullName) {
        var namesakes = byName.getOrDefault(name, List.of());
        var same = namesakes.stream()
                .filter(employer -> employer.regionCode().equals(region.code()))
                .findFirst();
        if (same.isPresent() && same.get().officePath().isWithin(scope)) {
            return new Meaning.Known(same.get());
        }
        if (!region.path().isWithin(scope)) {
            return wrong(ImportColumn.REGION, "“" + region.fullName() + "”不在本级和下级地区内", "改所在地区，或由当地工考办导入");
        }
        if (same.isPresent()) {
            return wrong(ImportColumn.EMPLOYER, "这个单位不由本级或下级工考办管理", "联系上级工考办");
        }
        return namesakes.stream()
                .filter(employer -> employer.officePath().isWithin(scope))
                .findFirst()
                .map(other -> elsewhere(region, name, fullName.apply(other.regionCode())))
                .orElseGet(() -> plan(region, name));
    }

    private static Meaning elsewhere(Region region, String name, String otherRegion) {
        return wrong(
                ImportColumn.REGION,
                "“" + name + "”登记在" + otherRegion + "，本行写的是" + region.fullName(),
                "改所在地区；确是另一个同名单位的，先在工作单位管理中新增");
    }

    private Meaning plan(Region region, String name) {
        var details = new EmployerDetails(name, region.code(), null);
        var refusals = EmployerRules.refusals(
                details, new EmployerRules.Facts(Optional.of(region), Optional.of(region), false));
        if (!refusals.isEmpty()) {
            return new Meaning.Wrong(RowProblem.of(
                    ImportColumn.EMPLOYER, false, refusals.getFirst().message()));
        }
        var employer = new Employer(Ids.next(), name, region.code(), region.path(), region.code(), region.path(), 0);
        planned.add(employer.id());
        return new Meaning.Known(employer);
    }

    private static Meaning wrong(ImportColumn column, String problem, String remedy) {
        return new Meaning.Wrong(new RowProblem(column, problem, remedy));
    }
}
