package cn.qinxue.tenants.opening;

import cn.qinxue.tenants.database.Migrations;
import cn.qinxue.tenants.database.SchemaRoles;
import cn.qinxue.tenants.database.TenantPools;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.TenantState;
import cn.qinxue.tenants.tenant.Tenants;
import io.micronaut.core.order.OrderUtil;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a province: roles, schema, tables, contents, host names. Live at once on every node, or nothing at all. */
@Singleton
public class TenantOpening {
    private static final Logger LOG = LoggerFactory.getLogger(TenantOpening.class);

    /**
     * What is asked for.
     *
     * @param tenant with any schema name and state: both are set here
     * @param details what single {@link OpeningStep}s need, each a record of its own type
     */
    public record Request(Tenant tenant, List<? extends Record> details) {
        public Request {
            details = List.copyOf(details);
        }

        /** Nothing but the tenant with its regions. */
        public static Request of(Tenant tenant) {
            return new Request(tenant, List.of());
        }

        /** What is asked of the step that works with this type, if anything is. */
        public <T extends Record> Optional<T> detail(Class<T> type) {
            return details.stream().filter(type::isInstance).map(type::cast).findFirst();
        }
    }

    /** Either the tenant, live, or why not. */
    public sealed interface Outcome {
        record Opened(Tenant tenant) implements Outcome {}

        /** The code or one of the host names belongs to somebody already. */
        record Taken() implements Outcome {}
    }

    private final Tenants tenants;
    private final SchemaRoles roles;
    private final Migrations migrations;
    private final TenantPools pools;
    private final OpeningLock lock;
    private final List<OpeningStep> steps;

    TenantOpening(
            Tenants tenants,
            SchemaRoles roles,
            Migrations migrations,
            TenantPools pools,
            OpeningLock lock,
            List<OpeningStep> steps) {
        this.tenants = tenants;
        this.roles = roles;
        this.migrations = migrations;
        this.pools = pools;
        this.lock = lock;
        this.steps = OrderUtil.sort(steps.stream()).toList();
    }

    /** A failure half way leaves nothing behind, and the same request can be made again. */
    public Outcome open(Request request) {
        return lock.hold(() -> openAlone(request));
    }

    private Outcome openAlone(Request request) {
        removeLeftovers();
        var opening = prepared(request.tenant());
        if (!tenants.add(opening)) return new Outcome.Taken();
        try {
            roles.create(opening.schemaName());
            migrations.migrateTenant(opening.schemaName());
            var prepared = new Request(opening, request.details());
            Tenancy.run(opening, () -> steps.forEach(step -> step.apply(prepared)));
            tenants.changeState(opening.code(), TenantState.ACTIVE);
        } catch (RuntimeException | Error e) {
            undo(opening, e);
            throw e;
        }
        return new Outcome.Opened(opening.in(TenantState.ACTIVE));
    }

    /** An opening that was cut off by the end of the program is in the register as {@code OPENING}. */
    private void removeLeftovers() {
        tenants.forget();
        tenants.all().stream()
                .filter(tenant -> tenant.state() == TenantState.OPENING)
                .forEach(this::remove);
    }

    /** If even that fails, the row that says {@code OPENING} is there for the next attempt to find. */
    private void undo(Tenant tenant, Throwable failure) {
        try {
            remove(tenant);
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    private void remove(Tenant tenant) {
        LOG.warn("Removing the unfinished tenant {}", tenant.code());
        pools.close(tenant);
        roles.drop(tenant.schemaName());
        tenants.remove(tenant.code());
    }

    /** Schema names say nothing about whose they are, since every role can see all names. */
    private static Tenant prepared(Tenant tenant) {
        var random = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        return tenant.inSchema("t" + random).in(TenantState.OPENING);
    }
}
