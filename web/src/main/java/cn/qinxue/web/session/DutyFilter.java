package cn.qinxue.web.session;

import cn.qinxue.services.account.Actor;
import cn.qinxue.tenants.access.Forbidden;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody must do before anything else: change a first password, bind a mobile number (完善信息). Enforced here for
 * every route at once, so no page can forget it.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
class DutyFilter implements Ordered {
    private static final String PASSWORD = "/password";
    private static final String MOBILE = "/mobile";

    /** What is served all the same: what pages are made of, and the way out. */
    private static final List<String> ALWAYS =
            List.of("/logout", "/login", "/assets", "/brand", "/large-text", "/captcha", "/health");

    @RequestFilter
    @Nullable
    HttpResponse<?> remind(HttpRequest<?> request) {
        var duty = ActorBinder.actor(request).map(DutyFilter::duty).orElse("");
        var path = request.getPath();
        if (duty.isEmpty() || isUnder(path, duty) || ALWAYS.stream().anyMatch(place -> isUnder(path, place)))
            return null;
        if (request.getMethod() == HttpMethod.GET && !path.startsWith("/api/")) {
            return HttpResponse.seeOther(URI.create(duty));
        }
        throw new Forbidden(duty.equals(PASSWORD) ? "请先修改初始密码。" : "请先绑定手机号。");
    }

    /** Security says first who it is. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    private static String duty(Actor actor) {
        if (actor.mustChangePassword()) return PASSWORD;
        return actor.mustBindMobile() ? MOBILE : "";
    }

    private static boolean isUnder(String path, String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }
}
