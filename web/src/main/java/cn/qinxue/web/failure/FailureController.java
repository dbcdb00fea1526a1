package cn.qinxue.web.failure;

import cn.qinxue.tenants.access.Forbidden;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.web.safety.CrossSiteRefused;
import cn.qinxue.web.session.LoginRedirect;
import cn.qinxue.web.tenant.TenantNotServed;
import cn.qinxue.web.tenant.TenantReadOnly;
import cn.qinxue.web.tenant.UnknownHost;
import cn.qinxue.web.token.TooManyCalls;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.security.authentication.AuthorizationException;
import java.util.Objects;

/** What to answer to the exceptions of the house; everything else goes through {@link FailureResponses} by its status. */
@Controller
class FailureController {
    private final FailureResponses responses;

    FailureController(FailureResponses responses) {
        this.responses = responses;
    }

    /** Missing, another tenant's, another learner's or outside the scope: all alike. */
    @Error(global = true)
    HttpResponse<?> notFound(HttpRequest<?> request, NotFound exception) {
        return responses.answer(request, Failures.of(HttpStatus.NOT_FOUND));
    }

    @Error(global = true)
    HttpResponse<?> forbidden(HttpRequest<?> request, Forbidden exception) {
        return responses.answer(
                request, Failures.of(HttpStatus.FORBIDDEN).saying(Objects.requireNonNull(exception.getMessage())));
    }

    @Error(global = true)
    HttpResponse<?> crossSite(HttpRequest<?> request, CrossSiteRefused exception) {
        return responses.answer(request, Failures.crossSite());
    }

    @Error(global = true)
    HttpResponse<?> unknownHost(HttpRequest<?> request, UnknownHost exception) {
        return responses.answer(request, Failures.unknownHost());
    }

    @Error(global = true)
    HttpResponse<?> notServed(HttpRequest<?> request, TenantNotServed exception) {
        return responses.answer(request, Failures.notServed(exception.tenant().name()));
    }

    @Error(global = true)
    HttpResponse<?> readOnly(HttpRequest<?> request, TenantReadOnly exception) {
        return responses.answer(request, Failures.readOnly());
    }

    @Error(global = true)
    HttpResponse<?> tooMany(HttpRequest<?> request, TooManyCalls exception) {
        var failure = Failures.of(HttpStatus.TOO_MANY_REQUESTS).saying("这个令牌调用太频繁，请 " + exception.seconds() + " 秒后再试。");
        return responses.answer(request, failure).header(HttpHeaders.RETRY_AFTER, Long.toString(exception.seconds()));
    }

    /** Nobody is signed in, or not somebody with this role: pages lead to the login and back, programs get 401 or 403. */
    @Error(global = true)
    HttpResponse<?> signIn(HttpRequest<?> request, AuthorizationException exception) {
        if (exception.isForbidden()) {
            return responses.answer(request, Failures.of(HttpStatus.FORBIDDEN));
        }
        if (FailureResponses.wantsJson(request)) {
            return responses
                    .answer(request, Failures.unauthorized(request.getPath()))
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        // htmx would put the login page into a corner of this one; this header makes it go there instead.
        return request.getHeaders().contains("HX-Request")
                ? HttpResponse.unauthorized().header("HX-Redirect", "/login")
                : LoginRedirect.from(request);
    }
}
