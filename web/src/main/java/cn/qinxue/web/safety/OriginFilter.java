package cn.qinxue.web.safety;

import cn.qinxue.services.origin.Origin;
import io.micronaut.context.annotation.Value;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.List;

/** Notes from which address a request comes, for the rate limits and the audit trail. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class OriginFilter {
    private final List<String> proxies;

    /** {@code qinxue.trusted-proxies} names the proxies whose X-Forwarded-For is believed. */
    OriginFilter(@Value("${qinxue.trusted-proxies:}") List<String> proxies) {
        this.proxies = proxies.stream().filter(proxy -> !proxy.isBlank()).toList();
    }

    @RequestFilter
    @Order(-900)
    void note(HttpRequest<?> request, MutablePropagatedContext context) {
        var remote = request.getRemoteAddress().getAddress();
        var address = remote == null ? "-" : plain(remote.getHostAddress());
        var forwarded = String.join(",", request.getHeaders().getAll("X-Forwarded-For"));
        context.add(new Origin(Forwarded.visitor(address, forwarded, proxies)));
    }

    /** Without the name of the network card that link-local addresses carry. */
    private static String plain(String address) {
        int percent = address.indexOf('%');
        return percent < 0 ? address : address.substring(0, percent);
    }
}
