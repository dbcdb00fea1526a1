package cn.qinxue.services.office;

import cn.qinxue.services.account.Actor;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionKind;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The offices directly below the actor's own; those further down are their affair. */
@Singleton
public class LowerOffices {
    private final Regions regions;
    private final ExamOffices offices;
    private final AdministratorRepository repository;

    LowerOffices(Regions regions, ExamOffices offices, AdministratorRepository repository) {
        this.regions = regions;
        this.offices = offices;
        this.repository = repository;
    }

    /** In the order of their codes; none below a county. */
    @Transactional
    public List<LowerOffice> list(Actor actor) {
        var scope = actor.scope();
        var administrators = repository.below(scope).stream().collect(Collectors.groupingBy(AdministratorLine::office));
        return regions.children(scope.code()).stream()
                .map(region -> office(region, administrators))
                .toList();
    }

    /** @throws NotFound if the region is not directly below the actor's own */
    @Transactional
    public LowerOffice get(Actor actor, String code) {
        return list(actor).stream()
                .filter(office -> office.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private LowerOffice office(Region region, Map<RegionPath, List<AdministratorLine>> administrators) {
        var there = administrators.getOrDefault(region.path(), List.of());
        boolean bodies = region.kind() == RegionKind.PROVINCIAL_BODIES || region.kind() == RegionKind.CITY_BODIES;
        return new LowerOffice(
                region.code(),
                offices.name(region),
                region.path(),
                bodies,
                there.stream().filter(AdministratorLine::openedFromAbove).toList(),
                there.stream()
                        .filter(line -> !line.openedFromAbove() && !line.disabled())
                        .count());
    }
}
