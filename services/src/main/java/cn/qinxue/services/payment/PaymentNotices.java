package cn.qinxue.services.payment;

import cn.qinxue.tenants.id.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what gateways state. The statement is kept first, in a transaction of its own, so that the evidence stays
 * whatever happens next; then it is counted. Only when both are durable is the gateway told that we have it: if we
 * die in between, it tells us again, or is asked.
 */
@Singleton
public class PaymentNotices {
    private static final Logger LOG = LoggerFactory.getLogger(PaymentNotices.class);

    /** No honest notice is longer, in bytes; of longer ones this much is kept. */
    private static final int LONGEST_KEPT = 16 * 1024;

    /** So that nobody can fill the disk with forgeries; what exceeds it is refused and logged only. */
    private static final int FORGED_KEPT_PER_HOUR = 1_000;

    private final PaymentGateways gateways;
    private final PaymentNoticeRepository notices;
    private final Settlements settlements;
    private final Clock clock;

    PaymentNotices(PaymentGateways gateways, PaymentNoticeRepository notices, Settlements settlements, Clock clock) {
        this.gateways = gateways;
        this.notices = notices;
        this.settlements = settlements;
        this.clock = clock;
    }

    /**
     * Takes a notice that was posted to the bound tenant's host. It may come any number of times, late and in any order.
     *
     * @return what to answer the gateway
     * @throws cn.qinxue.tenants.access.NotFound if there is no such gateway
     */
    public Acknowledgement receive(String gatewayCode, RawNotice raw) {
        PaymentGateway gateway = gateways.byCode(gatewayCode);
        return switch (gateway.verify(raw)) {
            case Verification.Verified verified -> {
                UUID evidence = keep(gatewayCode, raw, verified.notice());
                settlements.settle(gatewayCode, evidence, verified.notice());
                yield gateway.acknowledgement(true);
            }
            case Verification.Forged forged -> {
                LOG.warn("notice for {} from {} not believed: {}", gatewayCode, raw.remote(), forged.reason());
                keepForged(gatewayCode, raw, forged.reason());
                yield gateway.acknowledgement(false);
            }
        };
    }

    /** Takes the answer to our own question, as if it were a notice. */
    void answered(String gatewayCode, GatewayAnswer.Ended answer) {
        UUID evidence = save(
                gatewayCode,
                PaymentNotice.Source.QUERY,
                new RawNotice(Map.of(), answer.raw().getBytes(StandardCharsets.UTF_8), ""),
                answer.notice(),
                null);
        settlements.settle(gatewayCode, evidence, answer.notice());
    }

    /** Everything that was stated about one payment and believed, oldest first. */
    public List<PaymentNotice> of(Payment payment) {
        return notices.findByNumberOrderByReceivedAt(payment.number());
    }

    private UUID keep(String gateway, RawNotice raw, GatewayNotice notice) {
        return save(gateway, PaymentNotice.Source.NOTICE, raw, notice, null);
    }

    private void keepForged(String gateway, RawNotice raw, String reason) {
        long lately = notices.countForged(clock.instant().minus(Duration.ofHours(1)));
        if (lately < FORGED_KEPT_PER_HOUR) {
            save(gateway, PaymentNotice.Source.NOTICE, raw, null, reason);
        }
    }

    @Transactional
    UUID save(
            String gateway,
            PaymentNotice.Source source,
            RawNotice raw,
            @Nullable GatewayNotice notice,
            @Nullable String reason) {
        byte[] body = raw.body().length > LONGEST_KEPT ? Arrays.copyOf(raw.body(), LONGEST_KEPT) : raw.body();
        PaymentNotice kept = new PaymentNotice(
                Ids.next(),
                gateway,
                source,
                clock.instant(),
                notice == null ? PaymentNotice.Verdict.FORGED : PaymentNotice.Verdict.VERIFIED,
                reason,
                notice == null ? null : notice.number(),
                notice == null ? null : notice.result(),
                notice == null ? null : notice.amount(),
                raw.remote(),
                raw.headerText(),
                body);
        return notices.save(kept).id();
    }
}
