package cn.qinxue.services.payment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a gateway stated, or somebody in its name, kept as it arrived: evidence that nobody changes.
 *
 * @param gateway code of the gateway
 * @param source posted to us, or the answer to our question
 * @param reason why it was not believed
 * @param number our number of the payment, if believed
 * @param amount stated, in fen, if believed
 * @param remote the sender's network address; empty for an answer
 */
@MappedEntity("payment_notice")
public record PaymentNotice(
        @Id UUID id,
        String gateway,
        Source source,
        Instant receivedAt,
        Verdict verdict,
        @Nullable String reason,
        @Nullable String number,
        GatewayNotice.@Nullable Result result,
        @Nullable Long amount,
        String remote,
        String headers,
        byte[] body) {

    /** How it reached us. */
    public enum Source {
        NOTICE,
        QUERY
    }

    /** Whether it was believed. */
    public enum Verdict {
        VERIFIED,
        FORGED
    }
}
