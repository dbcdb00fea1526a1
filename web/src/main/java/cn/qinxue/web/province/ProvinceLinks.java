package cn.qinxue.web.province;

import cn.qinxue.web.safety.Scheme;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/** Where the pages of another host of this program are, seen from the present request: same scheme, same port. */
@Singleton
class ProvinceLinks {
    private final Scheme scheme;

    ProvinceLinks(Scheme scheme) {
        this.scheme = scheme;
    }

    String to(HttpRequest<?> request, String host) {
        var own = request.getHeaders().get(HttpHeaders.HOST, String.class, "");
        int colon = own.lastIndexOf(':');
        var port = colon > own.lastIndexOf(']') ? own.substring(colon) : "";
        return (scheme.secure(request) ? "https://" : "http://") + host + port + "/";
    }
}
