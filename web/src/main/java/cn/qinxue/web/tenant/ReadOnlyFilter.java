package cn.qinxue.web.tenant;

import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.TenantState;
import cn.qinxue.web.safety.ServerToServer;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import java.util.List;
import java.util.Set;

/**
 * Where a tenant is read-only, refuses whatever would change something, for every route at once. Logging in and out
 * stays possible, else nobody could look; and what a payment gateway reports has happened already, so it is noted.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class ReadOnlyFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final List<String> STILL_OPEN = List.of("/login", "/logout", "/large-text");

    @RequestFilter
    @Order(TenantFilter.ORDER + 1)
    void refuse(HttpRequest<?> request) {
        boolean readOnly = Tenancy.bound()
                .filter(tenant -> tenant.state() == TenantState.READ_ONLY)
                .isPresent();
        if (readOnly && !mayPass(request)) throw new TenantReadOnly();
    }

    private static boolean mayPass(HttpRequest<?> request) {
        var path = request.getPath();
        return READING.contains(request.getMethodName())
                || STILL_OPEN.stream().anyMatch(place -> path.equals(place) || path.startsWith(place + "/"))
                || RouteAttributes.getRouteInfo(request)
                        .filter(route -> route.getAnnotationMetadata().hasAnnotation(ServerToServer.class))
                        .isPresent();
    }
}
