package cn.qinxue.web.safety;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** The headers that every answer carries: browsers run and load only what comes from this host, and keep no page. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
public class HeaderFilter implements Ordered {
    /** {@code data:} is for the marks that Tabler's style sheet draws into selects and ticks. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; media-src 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'";

    private final Scheme scheme;

    HeaderFilter(Scheme scheme) {
        this.scheme = scheme;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    /** Also called for what is refused before any filter runs: a request that could not even be read. */
    @ResponseFilter
    public void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        set(response, "Content-Security-Policy", contentSecurityPolicy(request));
        set(response, "X-Content-Type-Options", "nosniff");
        // Our own pages are told where one came from (大字 goes back there); other sites learn nothing.
        set(response, "Referrer-Policy", "same-origin");
        set(response, "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        set(response, "Cross-Origin-Opener-Policy", "same-origin");
        set(response, "Cross-Origin-Resource-Policy", "same-origin");
        if (scheme.secure(request)) {
            set(response, "Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
            set(response, HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static String contentSecurityPolicy(HttpRequest<?> request) {
        return FormTarget.of(request)
                .map(origin -> CONTENT_SECURITY_POLICY.replace("form-action 'self'", "form-action 'self' " + origin))
                .orElse(CONTENT_SECURITY_POLICY);
    }

    private static void set(MutableHttpResponse<?> response, String name, String value) {
        response.getHeaders().set(name, value);
    }
}
