package cn.qinxue.services.desk;

import cn.qinxue.services.desk.OfflineRegistrationSheet.Person;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.DocumentKind;
import cn.qinxue.tenants.policy.DocumentPolicy;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.PublishedPolicy;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.secret.PersonalNumbers;
import cn.qinxue.tenants.tenant.Tenancy;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The registrations of an office's people, and the tables of their units. */
@Singleton
public class DeskLists {
    private final DeskRegistrationRepository repository;
    private final Policies policies;

    DeskLists(DeskRegistrationRepository repository, Policies policies) {
        this.repository = repository;
        this.policies = policies;
    }

    /** Registrations of people in the scope, the newest first. */
    @Transactional
    public List<DeskLine> page(RegionPath scope, DeskFilter filter, long offset, int size) {
        return repository.page(
                scope, filter.year(), filter.stateName(), filter.part(), filter.employer(), offset, size);
    }

    @Transactional
    public long count(RegionPath scope, DeskFilter filter) {
        return repository.count(scope, filter.year(), filter.stateName(), filter.part(), filter.employer());
    }

    /** The years of registrations in the scope, newest first. */
    @Transactional
    public List<Integer> years(RegionPath scope) {
        return repository.years(scope);
    }

    /**
     * One registration of a person in the scope.
     *
     * @throws NotFound if there is none
     */
    @Transactional
    public DeskLine get(RegionPath scope, UUID id) {
        return repository.find(scope, id).orElseThrow(NotFound::new);
    }

    /**
     * 线下报名登记表 of each unit and year that the filter lets through, cancelled registrations left out.
     *
     * @throws NotFound if there is nobody to print
     */
    @Transactional
    public List<OfflineRegistrationSheet> sheets(RegionPath scope, DeskFilter filter) {
        var lines =
                repository
                        .byEmployer(scope, filter.year(), filter.stateName(), filter.part(), filter.employer())
                        .stream()
                        .filter(line -> line.state() != DeskState.CANCELLED)
                        .collect(Collectors.groupingBy(Unit::of, LinkedHashMap::new, Collectors.toList()));
        if (lines.isEmpty()) throw new NotFound();
        return lines.entrySet().stream()
                .map(unit -> sheet(unit.getKey(), unit.getValue()))
                .toList();
    }

    /** Whose people stand on one table. */
    private record Unit(UUID employer, String programme, int year) {
        static Unit of(DeskLine line) {
            return new Unit(line.employer(), line.programme(), line.year());
        }
    }

    private OfflineRegistrationSheet sheet(Unit unit, List<DeskLine> lines) {
        var tenant = Tenancy.current();
        var policy = policies.current(unit.programme(), unit.year()).map(PublishedPolicy::policy);
        return new OfflineRegistrationSheet(
                tenant.title(),
                policy.flatMap(its -> its.document(DocumentKind.OFFLINE_REGISTRATION))
                        .map(DocumentPolicy::title)
                        .orElse(DocumentKind.OFFLINE_REGISTRATION.label()),
                tenant.organiser(),
                unit.year(),
                lines.getFirst().employerName(),
                lines.getFirst().region(),
                lines.stream().map(DeskLists::person).toList(),
                policy.map(Policy::demonstration).orElse(false));
    }

    private static Person person(DeskLine line) {
        return new Person(
                line.name(),
                PersonalNumbers.masked(line.idNumberTail()),
                line.trade(),
                Optional.ofNullable(line.level()).map(SkillLevel::label).orElse(null),
                Optional.ofNullable(line.mobileTail())
                        .map(PersonalNumbers::masked)
                        .orElse(null));
    }
}
