package cn.qinxue.services.plan;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.site.TrainingSite;
import cn.qinxue.services.site.TrainingSites;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Gathers what is read of one training plan. */
@Singleton
public class PlanSheets {
    private final TrainingPlans plans;
    private final PlanDrafts drafts;
    private final TrainingSites sites;
    private final Policies policies;

    PlanSheets(TrainingPlans plans, PlanDrafts drafts, TrainingSites sites, Policies policies) {
        this.plans = plans;
        this.drafts = drafts;
        this.sites = sites;
        this.policies = policies;
    }

    /** @throws NotFound if there is no such plan in the scope, or it is only a draft */
    @Transactional
    public PlanSheet get(RegionPath scope, UUID id) {
        var plan = plans.get(scope, id);
        return sheet(plan, sites.get(scope, plan.site()));
    }

    /** @throws NotFound if the actor's site has no such plan */
    @Transactional
    public PlanSheet own(Actor actor, UUID id) {
        return sheet(plans.own(actor, id), sites.own(actor));
    }

    private PlanSheet sheet(TrainingPlan plan, TrainingSite site) {
        var hours = plans.hours(plan);
        return new PlanSheet(
                plan,
                site,
                hours,
                policies.byId(plan.policyVersion()).policy(),
                plans.isConfirmed(plan.id()),
                drafts.objections(site, plan, hours));
    }
}
