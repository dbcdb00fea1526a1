package cn.qinxue.services.payment;

import java.net.URI;
import java.time.Instant;

/**
 * What a gateway is asked to collect.
 *
 * @param number our number of this attempt, unique within the tenant; digits only
 * @param amount in fen, more than zero
 * @param subject what is paid for, as the payer reads it at the gateway
 * @param expiresAt the gateway takes no money after this moment
 * @param notifyAddress where the gateway posts its notices
 * @param returnAddress where the browser goes afterwards; that it comes back proves nothing
 */
public record PaymentRequest(
        String number, long amount, String subject, Instant expiresAt, URI notifyAddress, URI returnAddress) {
    public PaymentRequest {
        if (amount <= 0) {
            throw new IllegalArgumentException("amount must be more than zero fen: " + amount);
        }
    }
}
