package cn.qinxue.web.safety;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;

/** Refuses what another site sends in a visitor's name, for every route at once. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class CrossSiteFilter {
    private final Scheme scheme;

    CrossSiteFilter(Scheme scheme) {
        this.scheme = scheme;
    }

    @RequestFilter
    void refuse(HttpRequest<?> request) {
        var headers = request.getHeaders();
        boolean bearer =
                headers.get(HttpHeaders.AUTHORIZATION, String.class, "").startsWith("Bearer ");
        boolean marked = RouteAttributes.getRouteInfo(request)
                .map(route -> route.getAnnotationMetadata().hasAnnotation(ServerToServer.class))
                .orElse(false);
        var sender = new CrossSiteRules.Sender(
                request.getMethodName(),
                headers.get("Sec-Fetch-Site"),
                headers.get(HttpHeaders.ORIGIN),
                (scheme.secure(request) ? "https://" : "http://") + headers.get(HttpHeaders.HOST),
                bearer && !headers.contains(HttpHeaders.COOKIE),
                marked);
        if (!CrossSiteRules.allowed(sender)) {
            throw new CrossSiteRefused();
        }
    }
}
