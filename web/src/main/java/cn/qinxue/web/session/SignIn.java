package cn.qinxue.web.session;

import cn.qinxue.services.account.Role;
import cn.qinxue.web.safety.Scheme;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;

/** Hands a new session to the browser, and takes it away again. */
@Singleton
public class SignIn {
    private final Scheme scheme;

    SignIn(Scheme scheme) {
        this.scheme = scheme;
    }

    /** On to the wanted place of this host, or to where that role begins, with the session's cookie. */
    public MutableHttpResponse<?> into(HttpRequest<?> request, String token, Role role, String wanted) {
        return with(request, token, HttpResponse.seeOther(LoginRedirect.next(wanted, home(role))));
    }

    /** That answer with the session's cookie. */
    public <T> MutableHttpResponse<T> with(HttpRequest<?> request, String token, MutableHttpResponse<T> answer) {
        return answer.cookie(SessionCookie.of(token, scheme.secure(request)));
    }

    /** That answer, and the browser forgets its session. */
    public <T> MutableHttpResponse<T> out(HttpRequest<?> request, MutableHttpResponse<T> answer) {
        return answer.cookie(SessionCookie.gone(scheme.secure(request)));
    }

    /** Where somebody of that role begins. */
    public static String home(Role role) {
        return switch (role) {
            case LEARNER -> "/learner";
            case ADMINISTRATOR -> "/office";
            case SITE -> "/site";
            case OPERATOR -> "/operator/tenants";
        };
    }
}
