package cn.qinxue.services.plan;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.site.TrainingSite;
import cn.qinxue.services.site.TrainingSites;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a site does with its plans: drafts them, changes, deletes or files them, and once refused changes and files again. */
@Singleton
public class PlanDrafts {
    private final TrainingPlanRepository repository;
    private final TrainingPlans plans;
    private final TrainingSites sites;
    private final PlanAudiences audiences;
    private final PlanDeeds deeds;
    private final Clock clock;

    PlanDrafts(
            TrainingPlanRepository repository,
            TrainingPlans plans,
            TrainingSites sites,
            PlanAudiences audiences,
            PlanDeeds deeds,
            Clock clock) {
        this.repository = repository;
        this.plans = plans;
        this.sites = sites;
        this.audiences = audiences;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Makes a draft of the actor's site, for this year. */
    @Transactional
    public PlanOutcome create(Actor actor, PlanDetails wanted) {
        var site = sites.holdOwn(actor);
        var facts = facts(site, wanted.audience());
        var refusals = PlanRules.refusals(wanted, facts);
        if (!refusals.isEmpty()) return new PlanOutcome.Refused(refusals);
        var audience = facts.audience().orElseThrow();
        var plan = repository.save(TrainingPlan.draft(Ids.next(), site.id(), audience, wanted, facts.now()));
        keepHours(plan.id(), wanted.hours());
        deeds.note(actor, AuditAction.CREATION, site, null, plan);
        return new PlanOutcome.Done(plan);
    }

    /**
     * Changes a draft or a refused plan; it becomes one of this year, under this year's policy.
     *
     * @param version of the plan as the form showed it
     * @throws NotFound if the actor's site has no such plan
     */
    @Transactional
    public PlanOutcome change(Actor actor, UUID id, long version, PlanDetails wanted) {
        var site = sites.holdOwn(actor);
        var before = locked(site, id);
        var refusals = new ArrayList<>(PlanRules.refusals(PlanAction.CHANGE, before.state(), false));
        if (!refusals.isEmpty()) return new PlanOutcome.Refused(refusals);
        if (before.version() != version) return new PlanOutcome.Stale(before);
        var facts = facts(site, wanted.audience());
        refusals.addAll(PlanRules.refusals(wanted, facts));
        if (!refusals.isEmpty()) return new PlanOutcome.Refused(refusals);
        var after = repository.update(before.changed(facts.audience().orElseThrow(), wanted));
        keepHours(id, wanted.hours());
        deeds.note(actor, AuditAction.CHANGE, site, before, after);
        return new PlanOutcome.Done(after);
    }

    /**
     * Files a draft or a refused plan with the office. Everything is looked at again: time has passed since it was saved.
     *
     * @throws NotFound if the actor's site has no such plan
     */
    @Transactional
    public PlanOutcome file(Actor actor, UUID id) {
        var site = sites.holdOwn(actor);
        var before = locked(site, id);
        var refusals = filing(site, before);
        if (!refusals.isEmpty()) return new PlanOutcome.Refused(refusals);
        repository.file(id, now());
        var after = locked(site, id);
        deeds.note(actor, AuditAction.FILING, site, before, after);
        return new PlanOutcome.Done(after);
    }

    /**
     * Deletes a draft, also when the site is disabled; what was filed once, refused or not, stays. The trail keeps what it
     * said.
     *
     * @throws NotFound if the actor's site has no such plan
     */
    @Transactional
    public PlanOutcome delete(Actor actor, UUID id) {
        var site = sites.holdOwn(actor);
        var draft = locked(site, id);
        var refusals = PlanRules.refusals(PlanAction.DELETE, draft.state(), false);
        if (!refusals.isEmpty()) return new PlanOutcome.Refused(refusals);
        repository.delete(draft);
        deeds.removed(actor, site, draft);
        return new PlanOutcome.Done(draft);
    }

    /** What would be refused now if this plan were filed as it is. */
    List<PlanRefusal> objections(TrainingSite site, TrainingPlan plan, PlanHours hours) {
        var facts = facts(site, plan.audience());
        var objections = new ArrayList<>(PlanRules.filing(plan.year(), facts));
        objections.addAll(PlanRules.refusals(plan.details(hours), facts));
        return objections;
    }

    private List<PlanRefusal> filing(TrainingSite site, TrainingPlan plan) {
        var refusals = PlanRules.refusals(PlanAction.FILE, plan.state(), false);
        return refusals.isEmpty() ? objections(site, plan, plans.hours(plan)) : refusals;
    }

    private PlanRules.Facts facts(TrainingSite site, String audience) {
        return new PlanRules.Facts(now(), audiences.year(), site.disabled(), site.capacity(), audiences.find(audience));
    }

    private TrainingPlan locked(TrainingSite site, UUID id) {
        return repository.lock(id).filter(plan -> plan.site().equals(site.id())).orElseThrow(NotFound::new);
    }

    private void keepHours(UUID plan, PlanHours hours) {
        repository.clearHours(plan);
        hours.byCategory().forEach((category, share) -> {
            if (share > 0) repository.addHours(plan, category, share);
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
