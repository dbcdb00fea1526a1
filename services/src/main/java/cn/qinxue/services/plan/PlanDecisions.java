package cn.qinxue.services.plan;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.offering.Offerings;
import cn.qinxue.services.office.ExamOffices;
import cn.qinxue.services.site.TrainingSite;
import cn.qinxue.services.site.TrainingSites;
import cn.qinxue.tenants.access.Forbidden;
import cn.qinxue.tenants.access.NotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What an office does with the plans of its own region's sites: approves, refuses, adjusts the allowed heads. Offices
 * above read them.
 */
@Singleton
public class PlanDecisions {
    private final TrainingPlanRepository repository;
    private final TrainingSites sites;
    private final Offerings offerings;
    private final ExamOffices offices;
    private final PlanDeeds deeds;
    private final Clock clock;

    PlanDecisions(
            TrainingPlanRepository repository,
            TrainingSites sites,
            Offerings offerings,
            ExamOffices offices,
            PlanDeeds deeds,
            Clock clock) {
        this.repository = repository;
        this.sites = sites;
        this.offerings = offerings;
        this.offices = offices;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Whether the actor decides the plans of this site. */
    public static boolean decides(Actor actor, TrainingSite site) {
        return actor.has(Right.TRAINING) && actor.scope().equals(site.regionPath());
    }

    /**
     * Approves a filed plan for at most as many heads as planned; that makes the face-to-face class.
     *
     * @throws NotFound if there is no such plan in the scope, or it is only a draft
     * @throws Forbidden without {@link Right#TRAINING}, or if the site is another region's
     */
    @Transactional
    public PlanOutcome approve(Actor actor, UUID id, int heads, String opinion) {
        var before = locked(actor, id);
        var site = decided(actor, before);
        var refusals = PlanRules.refusals(PlanAction.APPROVE, before.state(), false);
        if (refusals.isEmpty()) refusals = PlanRules.approval(before.plannedHeads(), heads, opinion);
        if (!refusals.isEmpty()) return new PlanOutcome.Refused(refusals);
        var offering = offerings.createInPerson(new Offerings.InPerson(
                before.programme(),
                before.year(),
                before.name(),
                before.levelGroup(),
                before.levels(),
                before.policyVersion()));
        repository.approve(id, heads, opinion.strip(), offering.id(), now(), actor.account());
        return done(actor, AuditAction.DECISION, site, before);
    }

    /**
     * Refuses a filed plan; the site may change it and file it again.
     *
     * @throws NotFound if there is no such plan in the scope, or it is only a draft
     * @throws Forbidden without {@link Right#TRAINING}, or if the site is another region's
     */
    @Transactional
    public PlanOutcome refuse(Actor actor, UUID id, String opinion) {
        var before = locked(actor, id);
        var site = decided(actor, before);
        var refusals = PlanRules.refusals(PlanAction.REFUSE, before.state(), false);
        if (refusals.isEmpty()) refusals = PlanRules.refusal(opinion);
        if (!refusals.isEmpty()) return new PlanOutcome.Refused(refusals);
        repository.refuse(id, opinion.strip(), now(), actor.account());
        return done(actor, AuditAction.DECISION, site, before);
    }

    /**
     * 调整上报人数: caps how many learners the hours report may name, until the hours are confirmed (decision 13).
     *
     * @throws NotFound if there is no such plan in the scope, or it is only a draft
     * @throws Forbidden without {@link Right#TRAINING}, or if the site is another region's
     */
    @Transactional
    public PlanOutcome adjust(Actor actor, UUID id, int heads) {
        var before = locked(actor, id);
        var site = decided(actor, before);
        var refusals = PlanRules.refusals(PlanAction.ADJUST, before.state(), repository.isConfirmed(id));
        if (refusals.isEmpty()) refusals = PlanRules.adjustment(before.approvedHeads(), heads);
        if (!refusals.isEmpty()) return new PlanOutcome.Refused(refusals);
        var allowed = before.allowedHeads();
        if (allowed != null && allowed == heads) return new PlanOutcome.Done(before);
        repository.adjust(id, heads);
        return done(actor, AuditAction.CHANGE, site, before);
    }

    private TrainingPlan locked(Actor actor, UUID id) {
        return repository
                .find(actor.scope().value(), id)
                .flatMap(plan -> repository.lock(plan.id()))
                .orElseThrow(NotFound::new);
    }

    private TrainingSite decided(Actor actor, TrainingPlan plan) {
        actor.require(Right.TRAINING);
        var site = sites.get(actor.scope(), plan.site());
        if (!decides(actor, site)) {
            throw new Forbidden("这份计划由" + offices.name(site.regionPath()) + "审批，本级可以查看。");
        }
        return site;
    }

    private PlanOutcome done(Actor actor, AuditAction action, TrainingSite site, TrainingPlan before) {
        var after = repository.lock(before.id()).orElseThrow(NotFound::new);
        deeds.note(actor, action, site, before, after);
        return new PlanOutcome.Done(after);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
