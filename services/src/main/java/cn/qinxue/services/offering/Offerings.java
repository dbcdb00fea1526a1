package cn.qinxue.services.offering;

import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.PublishedPolicy;
import cn.qinxue.tenants.policy.Requirement;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The classes of the bound tenant. */
@Singleton
public class Offerings {
    private final OfferingRepository repository;
    private final Clock clock;

    Offerings(OfferingRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * Makes the year's online classes, one for each level group of the policy. Groups that have theirs keep it, under
     * the policy of its first day, so this may be repeated.
     *
     * @return all online classes of that programme and year
     */
    @Transactional
    public List<Offering> create(PublishedPolicy published) {
        for (var requirement : published.policy().requirements()) {
            repository.insert(online(published, requirement));
        }
        var policy = published.policy();
        return online(policy.programme(), policy.year());
    }

    /**
     * A face-to-face class that an approved plan makes.
     *
     * @param levels names of the skill levels it is for; empty where the programme has no level groups
     */
    public record InPerson(
            String programme, int year, String name, String levelGroup, List<String> levels, UUID policyVersion) {
        public InPerson {
            levels = List.copyOf(levels);
        }
    }

    /** Makes a face-to-face class, in the transaction of whoever decides that there shall be one. */
    @Transactional
    public Offering createInPerson(InPerson wanted) {
        var offering = new Offering(
                Ids.next(),
                wanted.programme(),
                wanted.year(),
                DeliveryMode.IN_PERSON,
                wanted.name(),
                wanted.levelGroup(),
                wanted.levels(),
                wanted.policyVersion(),
                clock.instant());
        repository.insert(offering);
        return offering;
    }

    /** The online classes of a year, in the order of the level groups. */
    @Transactional
    public List<Offering> online(String programme, int year) {
        return repository.findByProgrammeAndYearAndDeliveryOrderById(programme, year, DeliveryMode.ONLINE);
    }

    /** The online classes of all years, newest year first. */
    @Transactional
    public List<Offering> online(String programme) {
        return repository.findByProgrammeAndDeliveryOrderByYearDesc(programme, DeliveryMode.ONLINE);
    }

    /**
     * One class.
     *
     * @throws NotFound if there is no such class
     */
    @Transactional
    public Offering byId(UUID id) {
        return repository.findById(id).orElseThrow(NotFound::new);
    }

    /**
     * One online class.
     *
     * @throws NotFound if there is no such class, or it is held face to face
     */
    @Transactional
    public Offering onlineById(UUID id) {
        return repository
                .findById(id)
                .filter(offering -> offering.delivery() == DeliveryMode.ONLINE)
                .orElseThrow(NotFound::new);
    }

    /** Those of these classes that exist, by their ids. */
    @Transactional
    public Map<UUID, Offering> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : repository.findByIdIn(ids).stream().collect(Collectors.toMap(Offering::id, Function.identity()));
    }

    private Offering online(PublishedPolicy published, Requirement requirement) {
        var policy = published.policy();
        return new Offering(
                Ids.next(),
                policy.programme(),
                policy.year(),
                DeliveryMode.ONLINE,
                OfferingRules.name(policy.year(), requirement),
                requirement.levelsLabel(),
                requirement.levels().stream().map(Enum::name).toList(),
                published.id(),
                clock.instant());
    }
}
