package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.authoring.Problem;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.tenant.Tenancy;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The published policies of the bound tenant. */
@Singleton
public class Policies {
    /** A version never changes, so what was read once stays true; the schema keeps tenants apart. */
    private record CacheKey(String schema, UUID version) {}

    private final PolicyVersionRepository repository;
    private final Programmes programmes;
    private final Clock clock;
    private final Map<CacheKey, PublishedPolicy> read = new ConcurrentHashMap<>();

    Policies(PolicyVersionRepository repository, Programmes programmes, Clock clock) {
        this.repository = repository;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** Publishes a version that governs at once. */
    @Transactional
    public Publication publish(String programme, String yaml, String author, String reason) {
        return publish(new PolicyDraft(programme, yaml, author, reason, null));
    }

    /**
     * Publishes a new version of the year that the YAML names; versions published before stay as they are.
     *
     * @throws NotFound if the tenant has no such programme
     */
    @Transactional
    public Publication publish(PolicyDraft draft) {
        programmes.lock(draft.programme());
        var now = now();
        var problems = new ArrayList<Problem>(draft.problems(now));
        return switch (PolicyYaml.read(draft.yaml())) {
            case PolicyReading.Rejected rejected -> {
                problems.addAll(rejected.problems());
                yield new Publication.Refused(List.copyOf(problems));
            }
            case PolicyReading.Accepted accepted -> {
                problems.addAll(foreign(draft, accepted.policy()));
                yield problems.isEmpty()
                        ? published(draft, accepted, now)
                        : new Publication.Refused(List.copyOf(problems));
            }
        };
    }

    /** The policy that governs this programme and year at this moment. */
    @Transactional
    public Optional<PublishedPolicy> current(String programme, int year) {
        return repository.findCurrent(programme, year, now()).map(this::byId);
    }

    /** All that govern at this moment, one for each programme and year; the database is asked once. */
    @Transactional
    public List<PublishedPolicy> governing() {
        return repository.findCurrent(now()).stream().map(this::byId).toList();
    }

    /**
     * A published version, whether or not it still governs. Asks the database the first time only, so that it may be
     * called for each heartbeat.
     *
     * @throws NotFound if the bound tenant has no such version
     */
    public PublishedPolicy byId(UUID version) {
        var key = new CacheKey(Tenancy.current().schemaName(), version);
        var known = read.get(key);
        if (known != null) {
            return known;
        }
        var found = parsed(repository.findById(version).orElseThrow(NotFound::new));
        read.put(key, found);
        return found;
    }

    /** The years that have a governing policy, newest first. */
    @Transactional
    public List<Integer> years(String programme) {
        return repository.findYears(programme, now());
    }

    /** All versions of a year, newest first, those yet to take effect included. */
    @Transactional
    public List<PolicyVersion> versions(String programme, int year) {
        return repository.findByProgrammeAndYearOrderByVersionDesc(programme, year);
    }

    private Publication published(PolicyDraft draft, PolicyReading.Accepted accepted, Instant now) {
        var year = accepted.policy().year();
        var effectiveFrom = draft.effectiveFrom();
        var version = new PolicyVersion(
                Ids.next(),
                draft.programme(),
                year,
                repository.lastVersion(draft.programme(), year) + 1,
                draft.yaml(),
                draft.author(),
                draft.reason().strip(),
                now,
                effectiveFrom == null ? now : effectiveFrom);
        repository.save(version);
        return new Publication.Published(new PublishedPolicy(version, accepted.policy()), accepted.warnings());
    }

    private static List<Problem> foreign(PolicyDraft draft, Policy policy) {
        return policy.programme().equals(draft.programme())
                ? List.of()
                : List.of(new Problem(
                        "programme", 0, "写的是“" + policy.programme() + "”，与所发布的项目“" + draft.programme() + "”不一致，请改正。"));
    }

    /** Stored versions were sound when published; one that no longer is shows a change of the fields without migration. */
    private static PublishedPolicy parsed(PolicyVersion version) {
        return switch (PolicyYaml.read(version.yaml())) {
            case PolicyReading.Accepted accepted -> new PublishedPolicy(version, accepted.policy());
            case PolicyReading.Rejected rejected ->
                throw new IllegalStateException("Stored policy " + version.id() + ": " + rejected.problems());
        };
    }

    /** As exact as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
