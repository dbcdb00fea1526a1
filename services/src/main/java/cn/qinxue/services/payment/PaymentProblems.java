package cn.qinxue.services.payment;

import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.order.OrderSettlements;
import cn.qinxue.tenants.access.NotFound;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Sort;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Shows the office what went wrong with money and lets it put it right; each problem is resolved once. */
@Singleton
public class PaymentProblems {
    private final PaymentProblemRepository problems;
    private final PaymentRepository payments;
    private final RefundRepository refunds;
    private final OrderSettlements orders;
    private final Clock clock;

    PaymentProblems(
            PaymentProblemRepository problems,
            PaymentRepository payments,
            RefundRepository refunds,
            OrderSettlements orders,
            Clock clock) {
        this.problems = problems;
        this.payments = payments;
        this.refunds = refunds;
        this.orders = orders;
        this.clock = clock;
    }

    /** What nobody has put right yet, oldest first. Pages count from 0. */
    public Page<PaymentProblem> open(int page, int size) {
        return problems.findByResolvedAtIsNull(Pageable.from(page, size, Sort.of(Sort.Order.asc("foundAt"))));
    }

    /** The money held goes back, all that is left of it; {@link Refunds#sendReleased} asks the gateway. */
    @Transactional
    public ProblemOutcome refund(UUID id, UUID by, String remark) {
        Locked locked = lock(id);
        Payment payment = locked.heldPayment();
        if (payment == null || refusal(locked.problem, remark) != null) {
            return refused(locked, remark);
        }
        Instant now = clock.instant();
        List<Refund> earlier = refunds.findByPaymentOrderByNumber(payment.id());
        earlier.stream()
                .filter(due -> due.state() == RefundState.DUE)
                .forEach(due -> refunds.update(due.released(by, now)));
        long left = RefundRules.left(payment, earlier);
        if (left > 0) {
            Refund made = refunds.save(RefundRules.due(payment, earlier, locked.problem, left, now));
            refunds.update(made.released(by, now));
        }
        return resolve(locked.problem, PaymentProblem.Resolution.REFUNDED, remark, by);
    }

    /** The money held pays the order after all, though it is not what was asked for. */
    @Transactional
    public ProblemOutcome settle(UUID id, UUID by, String remark) {
        Locked locked = lock(id);
        Payment payment = locked.heldPayment();
        OrderSettlements.@Nullable Locked order = locked.order;
        if (payment == null || order == null || refusal(locked.problem, remark) != null) {
            return refused(locked, remark);
        }
        if (locked.problem.kind().refundDue()) {
            return new ProblemOutcome.Refused(new ProblemRefusal.MustGoBack());
        }
        if (!orders.mayOpen(order)) {
            return new ProblemOutcome.Refused(new ProblemRefusal.CannotOpen());
        }
        Instant now = clock.instant();
        payments.update(payment.settledByHand(now));
        orders.settle(order, now);
        return resolve(locked.problem, PaymentProblem.Resolution.SETTLED, remark, by);
    }

    /** Looked into, nothing to do. Money that is held cannot be noted away. */
    @Transactional
    public ProblemOutcome note(UUID id, UUID by, String remark) {
        Locked locked = lock(id);
        if (refusal(locked.problem, remark) != null) {
            return refused(locked, remark);
        }
        return locked.heldPayment() == null
                ? resolve(locked.problem, PaymentProblem.Resolution.NOTED, remark, by)
                : new ProblemOutcome.Refused(new ProblemRefusal.MoneyHeld());
    }

    private record Locked(
            PaymentProblem problem,
            OrderSettlements.@Nullable Locked order,
            @Nullable Payment payment) {
        @Nullable
        Payment heldPayment() {
            return payment != null && payment.state() == PaymentState.HELD ? payment : null;
        }
    }

    /** Order, payment, problem: the sequence in which everybody locks them. */
    private Locked lock(UUID id) {
        PaymentProblem seen = problems.findById(id).orElseThrow(NotFound::new);
        OrderSettlements.Locked order = seen.orderId() == null ? null : orders.lock(seen.orderId());
        Payment payment =
                seen.payment() == null ? null : payments.lock(seen.payment()).orElseThrow(NotFound::new);
        return new Locked(problems.lock(id).orElseThrow(NotFound::new), order, payment);
    }

    private static @Nullable ProblemRefusal refusal(PaymentProblem problem, String remark) {
        PaymentProblem.Resolution done = problem.resolution();
        if (done != null) {
            return new ProblemRefusal.AlreadyResolved(done);
        }
        boolean bad = remark.isBlank() || remark.length() > Deed.LONGEST_REASON;
        return bad ? new ProblemRefusal.BadRemark() : null;
    }

    private static ProblemOutcome refused(Locked locked, String remark) {
        ProblemRefusal refusal = refusal(locked.problem, remark);
        return new ProblemOutcome.Refused(refusal == null ? new ProblemRefusal.NoMoneyHeld() : refusal);
    }

    private ProblemOutcome resolve(PaymentProblem problem, PaymentProblem.Resolution done, String remark, UUID by) {
        return new ProblemOutcome.Resolved(problems.update(problem.resolved(done, remark, by, clock.instant())));
    }
}
