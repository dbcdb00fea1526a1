package cn.qinxue.web.tenant;

import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.Tenants;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;

/**
 * Binds each request to the tenant of its host name, before anything else looks at it. A host that belongs to nobody,
 * and an address of the operators' side at a province (or the reverse), do not exist.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class TenantFilter {
    /** Before security, which looks for the session in the tenant's schema. */
    static final int ORDER = -1000;

    /** What the operators' host serves; nothing else is there, and those that begin with /operator nowhere else. */
    private static final List<String> PLATFORM_PATHS = List.of(
            "/operator",
            "/api/v1/tenants",
            "/api/v1/openapi.json",
            "/login",
            "/logout",
            "/captcha",
            "/password",
            "/large-text");

    private static final List<String> PLATFORM_ONLY = List.of("/operator", "/api/v1/tenants");

    /** Served whatever the host: a load balancer asks by address, and the page that says so wants its style sheet. */
    private static final List<String> EVERYWHERE = List.of("/health", "/assets", "/brand", "/large-text");

    private final Tenants tenants;

    TenantFilter(Tenants tenants) {
        this.tenants = tenants;
    }

    @RequestFilter
    @Order(ORDER)
    @ExecuteOn(TaskExecutors.BLOCKING)
    void bind(HttpRequest<?> request, MutablePropagatedContext context) {
        var path = request.getPath();
        if (under(path, EVERYWHERE)) return;
        var host = host(request);
        var tenant = tenants.byHost(host).orElseThrow(() -> new UnknownHost(host));
        if (!tenant.state().isServed()) throw new TenantNotServed(tenant);
        context.add(new Tenancy.Binding(tenant));
        if (!belongs(path, tenant)) throw new NotFound();
    }

    private static boolean belongs(String path, Tenant tenant) {
        if (tenant.isPlatform()) return path.equals("/") || under(path, PLATFORM_PATHS);
        return !under(path, PLATFORM_ONLY);
    }

    private static boolean under(String path, List<String> places) {
        return places.stream().anyMatch(place -> path.equals(place) || path.startsWith(place + "/"));
    }

    /** The name in the Host header, without port. */
    private static String host(HttpRequest<?> request) {
        var header = request.getHeaders().get("Host", String.class, "");
        int colon = header.lastIndexOf(':');
        return colon > header.lastIndexOf(']') ? header.substring(0, colon) : header;
    }
}
