package cn.qinxue.services.enrollment;

import cn.qinxue.services.order.OrderSettlements;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Money that comes and goes back, as the payment side counts it. */
@Singleton
class Cash {
    private final OrderSettlements settlements;
    private final Clock clock;

    Cash(OrderSettlements settlements, Clock clock) {
        this.settlements = settlements;
        this.clock = clock;
    }

    /** False if the money would have to be held. */
    @Transactional
    boolean pay(UUID order) {
        var locked = settlements.lock(order);
        if (!settlements.mayOpen(locked)) {
            return false;
        }
        settlements.settle(locked, clock.instant());
        return true;
    }

    /** Pays, and then something else in the same transaction goes wrong. */
    @Transactional
    void payAndFail(UUID order) {
        pay(order);
        throw new IllegalStateException("the notice could not be kept");
    }

    @Transactional
    void beginRefund(UUID order) {
        var locked = settlements.lock(order);
        settlements.beginRefund(locked, Set.of(locked.lines().getFirst().id()));
    }

    @Transactional
    void endRefund(UUID order, boolean given) {
        var locked = settlements.lock(order);
        settlements.endRefund(locked, Set.of(locked.lines().getFirst().id()), given);
    }
}
