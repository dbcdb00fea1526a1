package cn.qinxue.infra.demonstration;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.desk.DeskGroupings;
import cn.qinxue.services.desk.DeskOnlineMoves;
import cn.qinxue.services.desk.DeskRegistrations;
import cn.qinxue.services.desk.DeskRegistrations.Outcome;
import cn.qinxue.services.plan.PlanFilter;
import cn.qinxue.services.plan.PlanLine;
import cn.qinxue.services.plan.PlanState;
import cn.qinxue.services.plan.TrainingPlans;
import cn.qinxue.services.staff.StaffLine;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Registers people at the desks of offices, seats some of them in classes and moves some online. */
@Singleton
class DemonstrationDesks {
    private final Regions regions;
    private final DemonstrationRoll roll;
    private final DemonstrationReceipts receipts;
    private final TrainingPlans plans;
    private final DeskRegistrations registrations;
    private final DeskGroupings groupings;
    private final DeskOnlineMoves moves;

    DemonstrationDesks(
            Regions regions,
            DemonstrationRoll roll,
            DemonstrationReceipts receipts,
            TrainingPlans plans,
            DeskRegistrations registrations,
            DeskGroupings groupings,
            DeskOnlineMoves moves) {
        this.regions = regions;
        this.roll = roll;
        this.receipts = receipts;
        this.plans = plans;
        this.registrations = registrations;
        this.groupings = groupings;
        this.moves = moves;
    }

    @Transactional
    void load(DemonstrationTenant tenant) {
        var visited = new HashSet<UUID>();
        for (var desk : tenant.desks()) {
            var region = regions.byFullName(desk.office()).orElseThrow();
            var office = DemonstrationOfficers.of(tenant, region);
            var registered = register(tenant, office, desk, visited);
            switch (desk.state()) {
                case REGISTERED -> {}
                case GROUPED -> group(office, registered, Objects.requireNonNull(desk.plan()));
                case ONLINE -> registered.forEach(id -> done(moves.move(office, id)));
                case CANCELLED -> registered.forEach(id -> done(registrations.cancel(office, id, "本人申请退费。")));
            }
        }
    }

    /** People who stand on no other line; fewer where the office has not so many of that level. */
    private List<UUID> register(
            DemonstrationTenant tenant, Actor office, DemonstrationTenant.Desk desk, Set<UUID> visited) {
        var people = roll.of(tenant, office.scope()).stream()
                .filter(line -> line.level() == desk.level() && roll.isEstablished(office.scope(), line))
                .filter(line -> visited.add(line.id()))
                .limit(desk.heads())
                .toList();
        var numbers = roll.idNumbers(
                office.scope(), people.stream().map(StaffLine::id).toList());
        var registered = new ArrayList<UUID>();
        for (int i = 0; i < people.size(); i++) {
            var payment = receipts.of(tenant.programme(), desk.level(), visited.size() - people.size() + i);
            var outcome = registrations.register(
                    office, tenant.programme(), people.get(i).name(), numbers.get(i), payment);
            registered.add(done(outcome));
        }
        return registered;
    }

    private void group(Actor office, List<UUID> registered, String plan) {
        // A demonstration of few people may have nobody for the class.
        if (registered.isEmpty()) return;
        var refusals = groupings
                .group(office, registered, plan(office.scope(), plan).id())
                .refusals();
        if (!refusals.isEmpty()) throw new IllegalStateException(refusals.toString());
    }

    private PlanLine plan(RegionPath office, String name) {
        var filter = new PlanFilter(null, name, null, PlanState.APPROVED);
        return plans.page(office, filter, 0, 1).getFirst();
    }

    private static UUID done(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> done.registration().id();
            case Outcome.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }
}
