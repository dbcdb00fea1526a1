package cn.qinxue.services.plan;

import cn.qinxue.services.account.Actor;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The training plans of the bound tenant, as sites see their own and offices those that were filed in their scope. */
@Singleton
public class TrainingPlans {
    private final TrainingPlanRepository repository;

    TrainingPlans(TrainingPlanRepository repository) {
        this.repository = repository;
    }

    /** What the trail calls a plan. */
    public static String subject(UUID plan) {
        return "training-plan/" + plan;
    }

    /** Those that wait first, then the newest; no drafts. */
    @Transactional
    public List<PlanLine> page(RegionPath scope, PlanFilter filter, long offset, int size) {
        return repository.page(scope.value(), filter.year(), filter.name(), filter.site(), state(filter), offset, size);
    }

    @Transactional
    public long count(RegionPath scope, PlanFilter filter) {
        return repository.count(scope.value(), filter.year(), filter.name(), filter.site(), state(filter));
    }

    /** The years in which plans of the scope were filed, newest first. */
    @Transactional
    public List<Integer> years(RegionPath scope) {
        return repository.years(scope.value());
    }

    /** What waits for the office of this very region, the longest first. */
    @Transactional
    public List<PlanLine> waiting(RegionPath office) {
        return repository.waiting(office.value());
    }

    /** How many of them wait. */
    @Transactional
    public int countWaiting(RegionPath office) {
        return repository.countWaiting(office.value());
    }

    /** How many plans of the actor's site are in this state. */
    @Transactional
    public int countOwn(Actor actor, PlanState state) {
        return repository.countOfSite(actor.atSite().site(), state.name());
    }

    /** @throws NotFound if there is no such plan in the scope, or it is only a draft */
    @Transactional
    public TrainingPlan get(RegionPath scope, UUID id) {
        return repository.find(scope.value(), id).orElseThrow(NotFound::new);
    }

    /** All plans of the actor's site, newest year first. */
    @Transactional
    public List<PlanLine> own(Actor actor) {
        return repository.ofSite(actor.atSite().site());
    }

    /** @throws NotFound if the actor's site has no such plan */
    @Transactional
    public TrainingPlan own(Actor actor, UUID id) {
        return repository.findOwn(actor.atSite().site(), id).orElseThrow(NotFound::new);
    }

    /** The plan whose approval made this class; empty for online classes. Whoever asks has seen to the scope. */
    @Transactional
    public Optional<TrainingPlan> ofOffering(UUID offering) {
        return repository.findByOffering(offering);
    }

    /** The same for many classes, by the class. */
    @Transactional
    public Map<UUID, TrainingPlan> ofOfferings(Collection<UUID> offerings) {
        return offerings.isEmpty()
                ? Map.of()
                : repository.findByOfferingIn(offerings).stream()
                        .collect(Collectors.toMap(
                                plan -> Optional.ofNullable(plan.offering()).orElseThrow(), Function.identity()));
    }

    /** The plan of a class, which nobody else changes until the end of the transaction: neither its state nor its heads. */
    @Transactional
    public Optional<TrainingPlan> holdOfOffering(UUID offering) {
        return repository.lockOfOffering(offering);
    }

    /** The hours that a plan gives. */
    @Transactional
    public PlanHours hours(TrainingPlan plan) {
        return new PlanHours(
                plan.hours(),
                repository.hours(plan.id()).stream()
                        .collect(Collectors.toMap(
                                TrainingPlanRepository.CategoryLine::category,
                                TrainingPlanRepository.CategoryLine::hours)));
    }

    /** Whether the hours of the plan's class are confirmed. */
    @Transactional
    public boolean isConfirmed(UUID plan) {
        return repository.isConfirmed(plan);
    }

    private static @Nullable String state(PlanFilter filter) {
        var state = filter.state();
        return state == null ? null : state.name();
    }
}
