package cn.qinxue.tenants.tenant;

import cn.qinxue.tenants.tenant.TenantRepository.TenantTaken;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who is on the platform. The register is kept in memory and read again every few seconds, and at once when an unknown
 * host is asked for, so that a province opened on one node is live on all.
 */
@Singleton
public class Tenants {
    private static final Duration STALE = Duration.ofSeconds(5);
    private static final Duration STALE_FOR_UNKNOWN = Duration.ofMillis(500);

    private record Register(Instant readAt, List<Tenant> tenants, Map<String, Tenant> byHost) {}

    private final TenantRepository repository;
    private final Clock clock;
    private final Tenant platform;
    private volatile Register register = new Register(Instant.EPOCH, List.of(), Map.of());

    Tenants(
            TenantRepository repository,
            Clock clock,
            @Value("${qinxue.platform-hosts:platform.localhost}") List<String> platformHosts) {
        this.repository = repository;
        this.clock = clock;
        this.platform = Tenant.platform(platformHosts);
    }

    /** The operators' own house. */
    public Tenant platform() {
        return platform;
    }

    /** The tenant found under that host name (no port, any case), whatever its state; the platform under its own. */
    public Optional<Tenant> byHost(String host) {
        var name = host.toLowerCase(Locale.ROOT);
        var found = register(STALE).byHost().get(name);
        if (found == null) found = register(STALE_FOR_UNKNOWN).byHost().get(name);
        return Optional.ofNullable(found);
    }

    public Optional<Tenant> byCode(String code) {
        return all().stream().filter(tenant -> tenant.code().equals(code)).findFirst();
    }

    /** All provinces, by division code; not the platform itself. */
    public List<Tenant> all() {
        return register(STALE_FOR_UNKNOWN).tenants();
    }

    /** When each of them was opened, by code. */
    public Map<String, Instant> openedAt() {
        return Tenancy.call(platform, repository::openedAt);
    }

    /** Enters a tenant with its host names; false if the code or one of the names belongs to somebody already. */
    public boolean add(Tenant tenant) {
        try {
            Tenancy.run(platform, () -> repository.insert(tenant, clock.instant()));
        } catch (TenantTaken e) {
            return false;
        }
        forget();
        return true;
    }

    /** Other nodes follow within seconds. Does nothing if there is no such tenant. */
    public void changeState(String code, TenantState state) {
        Tenancy.run(platform, () -> repository.setState(code, state));
        forget();
    }

    /** Strikes a tenant and its host names off the register; its schema is not touched. */
    public void remove(String code) {
        Tenancy.run(platform, () -> repository.delete(code));
        forget();
    }

    /** Reads the register anew before the next answer. */
    public void forget() {
        register = new Register(Instant.EPOCH, List.of(), Map.of());
    }

    private Register register(Duration maximumAge) {
        var known = register;
        if (known.readAt().plus(maximumAge).isAfter(clock.instant())) return known;
        return read(known);
    }

    private synchronized Register read(Register outdated) {
        if (register.readAt().isAfter(outdated.readAt())) return register;
        var readAt = clock.instant();
        var tenants = Tenancy.call(platform, repository::findAll);
        var byHost = new HashMap<String, Tenant>();
        for (var tenant : tenants) tenant.hosts().forEach(host -> byHost.put(host, tenant));
        platform.hosts().forEach(host -> byHost.put(host, platform));
        register = new Register(readAt, List.copyOf(tenants), Map.copyOf(byHost));
        return register;
    }
}
