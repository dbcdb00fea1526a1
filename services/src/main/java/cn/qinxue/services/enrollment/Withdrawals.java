package cn.qinxue.services.enrollment;

import cn.qinxue.services.order.OrderHold;
import cn.qinxue.services.order.Orders;
import cn.qinxue.services.payment.RefundOutcome;
import cn.qinxue.services.payment.Refunds;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Learners leaving classes. Another learner's enrollment is not found. */
@Singleton
public class Withdrawals {
    /** Which ways out of a class its learner has now. */
    public record Ways(boolean cancellation, boolean refund) {}

    private final Enrollments enrollments;
    private final EnrollmentRepository repository;
    private final EnrollmentCheck check;
    private final ClassStandings standings;
    private final Orders orders;
    private final Refunds refunds;

    Withdrawals(
            Enrollments enrollments,
            EnrollmentRepository repository,
            EnrollmentCheck check,
            ClassStandings standings,
            Orders orders,
            Refunds refunds) {
        this.enrollments = enrollments;
        this.repository = repository;
        this.check = check;
        this.standings = standings;
        this.orders = orders;
        this.refunds = refunds;
    }

    /** The ways out of an enrollment that the caller may see. */
    @Transactional
    public Ways ways(Enrollment enrollment) {
        var facts = facts(enrollment);
        var policy = check.byId(enrollment.policyVersion());
        return new Ways(
                WithdrawalRules.cancellation(facts, policy, check.today()).isEmpty(),
                WithdrawalRules.refund(facts, policy, check.today()).isEmpty());
    }

    /**
     * Cancels an enrollment that cost nothing yet.
     *
     * @return everything that stands in the way; empty if it is cancelled
     */
    @Transactional
    public List<WithdrawalRefusal> cancel(UUID account, UUID id) {
        orders.closeOverdue(account);
        enrollments.ofAccount(account, id);
        var enrollment = repository.lock(id).orElseThrow();
        var refusals =
                WithdrawalRules.cancellation(facts(enrollment), check.byId(enrollment.policyVersion()), check.today());
        if (refusals.isEmpty()) {
            repository.update(enrollment.withdrawn());
        }
        return refusals;
    }

    /**
     * Asks for the money of a class back; it is closed at once, the office lets the money go.
     *
     * @param reason in the learner's words
     * @return everything that stands in the way; empty if it is asked for
     */
    @Transactional
    public List<WithdrawalRefusal> requestRefund(UUID account, UUID id, String reason) {
        var enrollment = enrollments.ofAccount(account, id);
        var held = orders.holding(List.of(id)).get(id);
        var refusals = WithdrawalRules.refund(
                facts(enrollment, held, standings.of(enrollment)),
                check.byId(enrollment.policyVersion()),
                check.today());
        if (held == null || !refusals.isEmpty()) {
            return refusals;
        }
        var line = Set.of(held.line().id());
        return switch (refunds.request(account, held.order().id(), line, reason)) {
            case RefundOutcome.Accepted accepted -> List.of();
            case RefundOutcome.Refused refused ->
                refused.refusals().stream()
                        .<WithdrawalRefusal>map(refusal -> new WithdrawalRefusal.ByOrder(refusal.message()))
                        .toList();
        };
    }

    private WithdrawalRules.Facts facts(Enrollment enrollment) {
        var held = orders.holding(List.of(enrollment.id())).get(enrollment.id());
        return facts(enrollment, held, standings.of(enrollment));
    }

    private WithdrawalRules.Facts facts(Enrollment enrollment, @Nullable OrderHold held, ClassStanding standing) {
        var paidAt = held == null ? null : held.paidAt();
        return new WithdrawalRules.Facts(
                enrollment.state(),
                check.day(enrollment.enrolledAt()),
                standing.begun(),
                held != null && held.isUnpaid() ? held.order().number() : null,
                paidAt == null ? null : check.day(paidAt));
    }
}
