package cn.qinxue.web.failure;

import cn.qinxue.web.page.Address;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;

/** Nobody is signed in, or not somebody with this role: pages lead to the login and back, programs get 401 or 403. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
class SignInHandler implements ExceptionHandler<AuthorizationException, MutableHttpResponse<?>> {
    private final FailureResponses responses;

    SignInHandler(FailureResponses responses) {
        this.responses = responses;
    }

    @Override
    public MutableHttpResponse<?> handle(HttpRequest request, AuthorizationException exception) {
        if (exception.isForbidden()) {
            return failure(request, HttpStatus.FORBIDDEN);
        }
        if (FailureResponses.wantsJson(request)) {
            return failure(request, HttpStatus.UNAUTHORIZED).header("WWW-Authenticate", "Bearer");
        }
        var login = login(request);
        return request.getHeaders().contains("HX-Request")
                ? failure(request, HttpStatus.UNAUTHORIZED).header("HX-Redirect", "/login")
                : HttpResponse.seeOther(URI.create(login));
    }

    /** Only a page that was read is gone back to: a form that was sent cannot be sent again by a link. */
    private static String login(HttpRequest<?> request) {
        var login = Address.of("/login");
        return request.getMethod() == HttpMethod.GET
                ? login.with("back", Address.of(request.getUri())).toString()
                : login.toString();
    }

    private MutableHttpResponse<?> failure(HttpRequest<?> request, HttpStatus status) {
        return responses.answer(request, Failures.of(status, null), HttpResponse.status(status));
    }
}
