package cn.qinxue.services.province;

import cn.qinxue.services.audit.AuditEntry;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.Tenants;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The provinces of the platform, as operators may see them. */
@Singleton
public class Provinces {
    private static final Logger LOG = LoggerFactory.getLogger(Provinces.class);
    private static final Duration RECENTLY = Duration.ofDays(30);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int TRAIL = 20;
    private static final Argument<Map<String, String>> VALUES = Argument.mapOf(String.class, String.class);

    private final Tenants tenants;
    private final ProvinceCountsRepository counts;
    private final ProvinceContentsReader contents;
    private final AuditTrail trail;
    private final ObjectMapper json;
    private final Clock clock;

    Provinces(
            Tenants tenants,
            ProvinceCountsRepository counts,
            ProvinceContentsReader contents,
            AuditTrail trail,
            ObjectMapper json,
            Clock clock) {
        this.tenants = tenants;
        this.counts = counts;
        this.contents = contents;
        this.trail = trail;
        this.json = json;
        this.clock = clock;
    }

    /** The name under which the platform's trail speaks of a province. */
    static String subject(String code) {
        return "tenant/" + code;
    }

    /** All provinces, by division code. All are asked for their counts at once; one that does not answer has none. */
    public List<ProvinceLine> all() {
        var openedAt = tenants.openedAt();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            record Asked(Tenant tenant, Future<@Nullable ProvinceCounts> counts) {}
            var asked = tenants.all().stream()
                    .map(tenant -> new Asked(tenant, executor.submit(() -> counts(tenant))))
                    .toList();
            return asked.stream()
                    .map(one -> line(one.tenant(), openedAt.get(one.tenant().code()), answer(one.counts())))
                    .toList();
        }
    }

    /** @throws NotFound if there is none of that code */
    public Tenant tenant(String code) {
        return tenants.byCode(code).orElseThrow(NotFound::new);
    }

    /**
     * One province in full.
     *
     * @throws NotFound if there is none of that code
     */
    public Province byCode(String code) {
        var tenant = tenant(code);
        var line = line(tenant, tenants.openedAt().get(code), counts(tenant));
        var own = tenant.state().isServed() ? Tenancy.call(tenant, contents::read) : null;
        var entries = Tenancy.call(tenants.platform(), () -> trail.about(subject(code), TRAIL));
        return new Province(line, own, entries.stream().map(this::deed).toList());
    }

    private ProvinceDeed deed(AuditEntry entry) {
        return new ProvinceDeed(
                entry.at(),
                entry.accountName(),
                entry.action().label(),
                values(entry.beforeValue()),
                values(entry.afterValue()));
    }

    private Map<String, String> values(String written) {
        try {
            return json.readValue(written, VALUES);
        } catch (IOException e) {
            throw new UncheckedIOException("The trail's values could not be read", e);
        }
    }

    private static ProvinceLine line(Tenant tenant, @Nullable Instant openedAt, @Nullable ProvinceCounts counts) {
        return new ProvinceLine(tenant, openedAt == null ? Instant.EPOCH : openedAt, counts);
    }

    private @Nullable ProvinceCounts counts(Tenant tenant) {
        if (!tenant.state().isServed()) return null;
        return Tenancy.call(tenant, () -> counts.count(clock.instant().minus(RECENTLY)));
    }

    private static @Nullable ProvinceCounts answer(Future<@Nullable ProvinceCounts> counts) {
        try {
            return counts.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("A province did not say how many people it has", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        counts.cancel(true);
        return null;
    }
}
