package cn.qinxue.services.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.order.MoneyHouse;
import cn.qinxue.services.order.Order;
import cn.qinxue.services.order.OrderState;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentRulesTest {
    private static final Instant PLACED = Instant.parse("2026-09-01T06:00:00Z");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // order, payment, received, notice, amount, may open, decision
                "PENDING,   OPEN,    -,     PAID,   12600, true,  Settle",
                "PENDING,   FAILED,  -,     PAID,   12600, true,  Settle",
                "PENDING,   CLOSED,  -,     PAID,   12600, true,  Settle",
                "CLOSED,    OPEN,    -,     PAID,   12600, true,  Settle",
                "CLOSED,    CLOSED,  -,     PAID,   12600, true,  Settle",
                "PENDING,   OPEN,    -,     PAID,   12600, false, Hold CANNOT_OPEN",
                "CLOSED,    OPEN,    -,     PAID,   12600, false, Hold PAID_AFTER_CLOSING",
                "PAID,      OPEN,    -,     PAID,   12600, false, Hold PAID_TWICE",
                "REFUNDING, OPEN,    -,     PAID,   12600, false, Hold PAID_TWICE",
                "REFUNDED,  FAILED,  -,     PAID,   12600, false, Hold PAID_TWICE",
                "PENDING,   OPEN,    -,     PAID,   12599, true,  Hold WRONG_AMOUNT",
                "PENDING,   OPEN,    -,     PAID,   12601, true,  Hold WRONG_AMOUNT",
                "CLOSED,    OPEN,    -,     PAID,   1,     true,  Hold WRONG_AMOUNT",
                "PAID,      OPEN,    -,     PAID,   1,     false, Hold WRONG_AMOUNT",
                "PAID,      SETTLED, 12600, PAID,   12600, false, Nothing",
                "REFUNDED,  SETTLED, 12600, PAID,   12600, false, Nothing",
                "PENDING,   HELD,    1,     PAID,   1,     true,  Nothing",
                "PENDING,   HELD,    1,     PAID,   12600, true,  Dispute CONFLICTING_AMOUNT",
                "PAID,      SETTLED, 12600, PAID,   12500, false, Dispute CONFLICTING_AMOUNT",
                "PENDING,   OPEN,    -,     FAILED, 0,     true,  Fail",
                "CLOSED,    OPEN,    -,     FAILED, 0,     true,  Fail",
                "PENDING,   FAILED,  -,     FAILED, 0,     true,  Nothing",
                "PAID,      SETTLED, 12600, FAILED, 0,     false, Nothing",
                "PENDING,   HELD,    1,     FAILED, 0,     true,  Nothing",
                "CLOSED,    CLOSED,  -,     FAILED, 0,     true,  Nothing",
            })
    void countsMoneyOnceAndNeverLosesIt(
            OrderState order,
            PaymentState payment,
            @Nullable Long received,
            GatewayNotice.Result result,
            long amount,
            boolean mayOpen,
            String expected) {
        var notice = new GatewayNotice("1", "G1", result, amount, PLACED);
        var decision = PaymentRules.decide(order(order, PLACED), payment(payment, received), notice, mayOpen);
        assertThat(name(decision)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // order, confirmed, seconds after placing, attempts, money held, offered, refusals
                "PENDING,   true,  0,    0,  false, true,  ''",
                "PENDING,   true,  1799, 98, false, true,  ''",
                "PENDING,   true,  1800, 0,  false, true,  Expired",
                "PENDING,   false, 0,    0,  false, true,  NotConfirmed",
                "CLOSED,    true,  1800, 0,  false, true,  Expired",
                "PAID,      true,  0,    1,  false, true,  NotPending",
                "REFUNDING, true,  0,    1,  false, true,  NotPending",
                "REFUNDED,  true,  0,    1,  false, true,  NotPending",
                "PENDING,   true,  0,    1,  true,  true,  MoneyHeld",
                "PENDING,   true,  0,    99, false, true,  TooManyAttempts",
                "PENDING,   true,  0,    0,  false, false, GatewayNotOffered",
                "PENDING,   false, 0,    99, true,  false, NotConfirmed MoneyHeld TooManyAttempts GatewayNotOffered",
            })
    void namesEverythingThatKeepsAGatewayClosed(
            OrderState state,
            boolean confirmed,
            long seconds,
            int attempts,
            boolean moneyHeld,
            boolean offered,
            String expected) {
        var refusals = PaymentRules.startRefusals(
                order(state, confirmed ? PLACED : null), attempts, moneyHeld, offered, PLACED.plusSeconds(seconds));
        assertThat(refusals.stream().map(refusal -> refusal.getClass().getSimpleName()))
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : Arrays.asList(expected.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"0, PT1M", "1, PT2M", "5, PT32M", "8, PT4H16M", "9, PT6H", "60, PT6H"})
    void asksSoonAtFirstThenMoreRarely(int tries, Duration wait) {
        assertThat(PaymentRules.nextTry(tries, PLACED)).isEqualTo(PLACED.plus(wait));
    }

    @Test
    void takesUnpaidForTheLastWordOneHourAfterTheOrderExpired() {
        var expires = PLACED.plus(MoneyHouse.LIFETIME);
        assertThat(PaymentRules.isOver(order(OrderState.PENDING, PLACED), expires.plusSeconds(3600)))
                .isFalse();
        assertThat(PaymentRules.isOver(order(OrderState.PENDING, PLACED), expires.plusSeconds(3601)))
                .isTrue();
    }

    private static String name(PaymentDecision decision) {
        return switch (decision) {
            case PaymentDecision.Hold hold -> "Hold " + hold.kind();
            case PaymentDecision.Dispute dispute -> "Dispute " + dispute.kind();
            default -> decision.getClass().getSimpleName();
        };
    }

    private static Order order(OrderState state, @Nullable Instant confirmedAt) {
        return new Order(
                UUID.randomUUID(),
                "202609011400000001",
                UUID.randomUUID(),
                null,
                state,
                12600,
                MoneyHouse.INVOICE,
                PLACED,
                confirmedAt,
                PLACED.plus(MoneyHouse.LIFETIME),
                null,
                null);
    }

    private static Payment payment(PaymentState state, @Nullable Long received) {
        return new Payment(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "20260901140000000101",
                "ONE",
                state,
                12600,
                PLACED,
                received,
                null,
                null,
                null,
                0,
                null);
    }
}
