package cn.qinxue.web.document;

import cn.qinxue.web.safety.Scheme;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Objects;

/** Under which address the tenant's pages are reached: what a printed document must lead back to. */
@Singleton
public class Origins {
    private final Scheme scheme;

    Origins(Scheme scheme) {
        this.scheme = scheme;
    }

    /** Scheme and host of this request; the host is one of the tenant's, or the request would not have come so far. */
    public URI of(HttpRequest<?> request) {
        var host = Objects.requireNonNull(request.getHeaders().get(HttpHeaders.HOST));
        return URI.create((scheme.secure(request) ? "https://" : "http://") + host);
    }
}
