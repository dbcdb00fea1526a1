package cn.qinxue.services.payment;

import java.time.Instant;

/**
 * What a gateway states about one payment, once it is believed.
 *
 * @param number our number of the attempt
 * @param gatewayNumber the gateway's own number of the payment
 * @param result whether money came
 * @param amount in fen, as collected; more than zero if paid
 * @param at when, by the gateway's clock
 */
public record GatewayNotice(String number, String gatewayNumber, Result result, long amount, Instant at) {
    public GatewayNotice {
        if (result == Result.PAID && amount <= 0) {
            throw new IllegalArgumentException("a paid notice needs an amount: " + amount);
        }
    }

    /** Whether money came. */
    public enum Result {
        PAID,
        FAILED
    }
}
