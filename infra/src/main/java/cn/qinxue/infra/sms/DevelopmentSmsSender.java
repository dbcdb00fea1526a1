package cn.qinxue.infra.sms;

import cn.qinxue.services.sms.SentMessages;
import cn.qinxue.services.sms.SmsSender;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends nothing: writes the message to the console and keeps the last ones for the operators' page. It shows numbers and
 * codes in clear, so it is there in the demonstration and in tests only.
 */
@Singleton
@Requires(env = {"demonstration", "test"})
final class DevelopmentSmsSender implements SmsSender, SentMessages {
    private static final Logger LOG = LoggerFactory.getLogger(DevelopmentSmsSender.class);
    private static final int KEPT = 100;

    private final Clock clock;
    private final Deque<SentMessage> kept = new ArrayDeque<>();

    DevelopmentSmsSender(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void send(MobileNumber to, String text) {
        LOG.info("Text message to {}: {}", to.value(), text);
        var tenant = Tenancy.bound().map(Tenant::name).orElse("");
        synchronized (kept) {
            kept.addFirst(new SentMessage(clock.instant(), tenant, to.value(), text));
            if (kept.size() > KEPT) kept.removeLast();
        }
    }

    @Override
    public List<SentMessage> latest() {
        synchronized (kept) {
            return List.copyOf(kept);
        }
    }
}
