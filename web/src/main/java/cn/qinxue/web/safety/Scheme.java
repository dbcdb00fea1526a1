package cn.qinxue.web.safety;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/** Whether the visitor came by https; behind a proxy that ends TLS, the proxy says so. */
@Singleton
public class Scheme {
    private final boolean behindProxy;

    /** {@code qinxue.behind-proxy} is set only where every request passes a proxy that overwrites X-Forwarded-Proto. */
    Scheme(@Value("${qinxue.behind-proxy:false}") boolean behindProxy) {
        this.behindProxy = behindProxy;
    }

    public boolean secure(HttpRequest<?> request) {
        return request.isSecure()
                || behindProxy && "https".equals(request.getHeaders().get("X-Forwarded-Proto"));
    }
}
