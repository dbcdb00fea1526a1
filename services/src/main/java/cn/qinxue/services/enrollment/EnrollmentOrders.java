package cn.qinxue.services.enrollment;

import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.offering.Offerings;
import cn.qinxue.services.order.InvoiceRequest;
import cn.qinxue.services.order.OrderDraft;
import cn.qinxue.services.order.OrderOutcome;
import cn.qinxue.services.order.Orders;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.NotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Places orders for enrollments that wait for their money. Another learner's enrollment is not found. */
@Singleton
public class EnrollmentOrders {
    private final EnrollmentRepository repository;
    private final EnrollmentCheck check;
    private final ClassStandings standings;
    private final StaffRecords staffRecords;
    private final Offerings offerings;
    private final Orders orders;

    EnrollmentOrders(
            EnrollmentRepository repository,
            EnrollmentCheck check,
            ClassStandings standings,
            StaffRecords staffRecords,
            Offerings offerings,
            Orders orders) {
        this.repository = repository;
        this.check = check;
        this.standings = standings;
        this.staffRecords = staffRecords;
        this.offerings = offerings;
        this.orders = orders;
    }

    /**
     * Orders these classes together; the learner has seen lines and invoice, so the order is confirmed with it.
     *
     * @throws NotFound if there is none of these enrollments, or it is another learner's
     */
    @Transactional
    public OrderingOutcome place(UUID account, Collection<UUID> ids, InvoiceRequest invoice) {
        if (ids.isEmpty()) {
            throw new NotFound();
        }
        orders.closeOverdue(account);
        var wanted = locked(account, ids);
        var classes = offerings.byIds(wanted.stream().map(Enrollment::offering).toList());
        var standing = standings.of(wanted);
        var facts = new ArrayList<OrderingRules.Facts>();
        for (var enrollment : wanted) {
            facts.add(check.orderingFacts(
                    enrollment,
                    classOf(enrollment, classes),
                    standing.getOrDefault(enrollment.id(), ClassStanding.NONE)));
        }
        var refusals = OrderingRules.refusals(facts, check.today());
        if (!refusals.isEmpty()) {
            return new OrderingOutcome.Refused(refusals);
        }
        var terms =
                OrderTerms.of(facts.stream().map(OrderingRules.Facts::policy).toList());
        return placed(account, draft(account, wanted, classes, invoice, terms), terms);
    }

    private OrderingOutcome placed(UUID account, OrderDraft draft, OrderTerms terms) {
        var outcome = orders.place(draft, terms.deliveryCodes());
        if (outcome instanceof OrderOutcome.Accepted accepted) {
            outcome = orders.confirm(account, accepted.order().id(), draft.invoice(), terms.deliveryCodes());
        }
        return switch (outcome) {
            case OrderOutcome.Accepted accepted -> new OrderingOutcome.Ordered(accepted.order());
            case OrderOutcome.Refused refused ->
                new OrderingOutcome.Refused(refused.refusals().stream()
                        .<OrderingRefusal>map(OrderingRefusal.ByOrder::new)
                        .toList());
        };
    }

    /** In the order of their ids, which is the order in which everybody locks them. */
    private List<Enrollment> locked(UUID account, Collection<UUID> ids) {
        var own = staffRecords.ofAccount(account).stream().map(Staff::id).collect(Collectors.toSet());
        return ids.stream()
                .distinct()
                .sorted()
                .map(id -> repository
                        .lock(id)
                        .filter(enrollment -> own.contains(enrollment.staff()))
                        .orElseThrow(NotFound::new))
                .toList();
    }

    private OrderDraft draft(
            UUID account,
            List<Enrollment> wanted,
            Map<UUID, Offering> classes,
            InvoiceRequest invoice,
            OrderTerms terms) {
        var persons = wanted.stream().map(Enrollment::staff).distinct().toList();
        var lines = wanted.stream()
                .map(enrollment -> new OrderDraft.Line(
                        enrollment.id(), classOf(enrollment, classes).name(), check.fee(enrollment)))
                .toList();
        return new OrderDraft(
                account, persons.size() == 1 ? persons.getFirst() : null, lines, invoice, terms.lifetime());
    }

    private static Offering classOf(Enrollment enrollment, Map<UUID, Offering> classes) {
        var offering = classes.get(enrollment.offering());
        if (offering == null) {
            throw new IllegalStateException("enrollment " + enrollment.id() + " is in no class");
        }
        return offering;
    }
}
