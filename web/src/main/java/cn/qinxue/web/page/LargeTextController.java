package cn.qinxue.web.page;

import cn.qinxue.web.safety.Scheme;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;

/** Switches 大字 on or off and goes back to where the button was. */
@Controller("/large-text")
@Secured(SecurityRule.IS_ANONYMOUS)
class LargeTextController {
    private final Scheme scheme;

    LargeTextController(Scheme scheme) {
        this.scheme = scheme;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, @Body("on") @Nullable String on) {
        return HttpResponse.seeOther(URI.create(back(request)))
                .cookie(LargeText.cookie("1".equals(on), scheme.secure(request)));
    }

    /** Only path and query are taken from the Referer, so nobody is led to another host. */
    private static String back(HttpRequest<?> request) {
        try {
            var referer = URI.create(request.getHeaders().get(HttpHeaders.REFERER, String.class, "/"));
            var path = referer.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) {
                return "/";
            }
            return referer.getRawQuery() == null ? path : path + "?" + referer.getRawQuery();
        } catch (IllegalArgumentException e) {
            return "/";
        }
    }
}
