package cn.qinxue.services.site;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.FreshPassword;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The training sites of the bound tenant, each seen and kept by the office of its region and those above it. */
@Singleton
public class TrainingSites {
    /** What came of opening or changing a site. */
    public sealed interface Outcome {
        record Saved(TrainingSite site) implements Outcome {}

        /** @param password the first password of its administrator, to be shown this one time */
        record Opened(TrainingSite site, SiteAdministratorLine administrator, String password) implements Outcome {}

        record Refused(List<SiteRefusal> refusals) implements Outcome {}

        /** Somebody else changed the site since the form was opened. */
        record Stale(TrainingSite current) implements Outcome {}
    }

    private final TrainingSiteRepository repository;
    private final SiteAdministrators administrators;
    private final FreshPassword.Source fresh;
    private final SiteDeeds deeds;
    private final Clock clock;

    TrainingSites(
            TrainingSiteRepository repository,
            SiteAdministrators administrators,
            FreshPassword.Source fresh,
            SiteDeeds deeds,
            Clock clock) {
        this.repository = repository;
        this.administrators = administrators;
        this.fresh = fresh;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** What the trail calls a site. */
    public static String subject(UUID site) {
        return "training-site/" + site;
    }

    /** By region, enabled ones first. */
    @Transactional
    public List<TrainingSite> page(RegionPath scope, SiteFilter filter, long offset, int size) {
        return repository.page(scope.value(), filter.name(), filter.disabled(), filter.below(), offset, size);
    }

    @Transactional
    public long count(RegionPath scope, SiteFilter filter) {
        return repository.count(scope.value(), filter.name(), filter.disabled(), filter.below());
    }

    /** @throws NotFound if there is no such site in the scope */
    @Transactional
    public TrainingSite get(RegionPath scope, UUID id) {
        return repository.find(scope.value(), id).orElseThrow(NotFound::new);
    }

    /**
     * The site for which the actor works.
     *
     * @throws NotFound for everybody else
     */
    @Transactional
    public TrainingSite own(Actor actor) {
        return repository.findById(actor.atSite().site()).orElseThrow(NotFound::new);
    }

    /**
     * The site for which the actor works; until the end of the transaction it is neither changed nor disabled.
     *
     * @throws NotFound for everybody else
     */
    @Transactional
    public TrainingSite holdOwn(Actor actor) {
        return repository.hold(actor.atSite().site()).orElseThrow(NotFound::new);
    }

    /** Those of these sites that exist, by their ids; whoever asks has seen to the scope. */
    @Transactional
    public Map<UUID, TrainingSite> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : repository.findByIdIn(ids).stream().collect(Collectors.toMap(TrainingSite::id, Function.identity()));
    }

    /**
     * Opens a site of the actor's own region, with the account of its first administrator.
     *
     * @throws cn.qinxue.tenants.access.Forbidden without {@link Right#TRAINING}
     */
    public Outcome open(Actor actor, SiteDetails wanted, SiteAdministrators.Candidate first) {
        actor.require(Right.TRAINING);
        return open(actor, wanted, first, fresh.next());
    }

    @Transactional
    Outcome open(Actor actor, SiteDetails wanted, SiteAdministrators.Candidate first, FreshPassword password) {
        var id = Ids.next();
        var refusals = new ArrayList<>(refusals(actor.scope(), id, wanted));
        refusals.addAll(administrators.refusals(first));
        if (!refusals.isEmpty()) return new Outcome.Refused(List.copyOf(refusals));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var site = repository.save(TrainingSite.opened(id, actor.scope(), wanted, now));
        var administrator = administrators.appoint(site, first, password);
        deeds.note(actor, AuditAction.CREATION, null, site);
        deeds.note(actor, AuditAction.ACCOUNT_CREATION, site, null, administrator);
        return new Outcome.Opened(site, administrator, password.password());
    }

    /**
     * Changes what is said of a site.
     *
     * @param version of the site as the form showed it
     * @throws NotFound if there is no such site in the scope
     * @throws cn.qinxue.tenants.access.Forbidden without {@link Right#TRAINING}
     */
    @Transactional
    public Outcome change(Actor actor, UUID id, long version, SiteDetails wanted) {
        actor.require(Right.TRAINING);
        var before = locked(actor, id);
        if (before.details().equals(wanted)) return new Outcome.Saved(before);
        if (before.version() != version) return new Outcome.Stale(before);
        var refusals = refusals(before.regionPath(), id, wanted);
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        return saved(actor, AuditAction.CHANGE, before, before.changed(wanted));
    }

    /**
     * A disabled site files no new plan; its running classes finish. Done already, nothing happens.
     *
     * @throws NotFound if there is no such site in the scope
     * @throws cn.qinxue.tenants.access.Forbidden without {@link Right#TRAINING}
     */
    @Transactional
    public Outcome disable(Actor actor, UUID id, boolean disabled) {
        actor.require(Right.TRAINING);
        var before = locked(actor, id);
        if (before.disabled() == disabled) return new Outcome.Saved(before);
        var action = disabled ? AuditAction.DISABLING : AuditAction.ENABLING;
        return saved(actor, action, before, before.disabled(disabled));
    }

    private TrainingSite locked(Actor actor, UUID id) {
        return repository.lock(actor.scope().value(), id).orElseThrow(NotFound::new);
    }

    private List<SiteRefusal> refusals(RegionPath region, UUID id, SiteDetails wanted) {
        repository.lockName(region.value(), wanted.name());
        boolean taken = repository.isTaken(region.value(), wanted.name(), id);
        return SiteRules.refusals(wanted, taken, LocalDate.now(clock));
    }

    private Outcome saved(Actor actor, AuditAction action, @Nullable TrainingSite before, TrainingSite wanted) {
        var after = repository.update(wanted);
        deeds.note(actor, action, before, after);
        return new Outcome.Saved(after);
    }
}
