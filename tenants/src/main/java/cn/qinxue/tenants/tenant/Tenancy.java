package cn.qinxue.tenants.tenant;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.core.propagation.PropagatedContextElement;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which tenant the present work is for. The binding travels with Micronaut's propagated context: it follows a request
 * through its threads and ends with it; a job binds its tenant itself.
 */
public final class Tenancy {
    private Tenancy() {}

    /** The element that carries a tenant through a propagated context. */
    public record Binding(Tenant tenant) implements PropagatedContextElement {}

    /** @throws NoTenantBound if the work was begun without a tenant */
    public static Tenant current() {
        return bound().orElseThrow(NoTenantBound::new);
    }

    public static Optional<Tenant> bound() {
        return PropagatedContext.find()
                .flatMap(context -> context.find(Binding.class))
                .map(Binding::tenant);
    }

    /**
     * Does the work for this tenant. Work for another tenant than the bound one starts with an empty context, so it can
     * neither join an open transaction nor reuse a connection of the other.
     */
    public static <T> T call(Tenant tenant, Supplier<T> work) {
        if (bound().filter(bound -> bound.schemaName().equals(tenant.schemaName()))
                .isPresent()) return work.get();
        return PropagatedContext.empty().plus(new Binding(tenant)).propagate(work);
    }

    public static void run(Tenant tenant, Runnable work) {
        call(tenant, () -> {
            work.run();
            return tenant;
        });
    }
}
