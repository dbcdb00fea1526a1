package cn.qinxue.web.session;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.util.Optional;

/**
 * The cookie that carries a session's token: no script reads it, no other site sends it along with a form, and it goes
 * to this host only. SameSite is Lax, not Strict, since a payment gateway sends the browser back to us.
 */
public final class SessionCookie {
    private static final String NAME = "qinxue-session";

    private SessionCookie() {}

    public static Cookie of(String token, boolean secure) {
        return bare(token, secure);
    }

    public static Cookie gone(boolean secure) {
        return bare("", secure).maxAge(0);
    }

    public static Optional<String> token(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).map(Cookie::getValue).filter(value -> !value.isEmpty());
    }

    private static Cookie bare(String value, boolean secure) {
        return Cookie.of(NAME, value).path("/").httpOnly(true).secure(secure).sameSite(SameSite.Lax);
    }
}
