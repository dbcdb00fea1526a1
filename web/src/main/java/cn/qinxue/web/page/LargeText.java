package cn.qinxue.web.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;

/** 大字: whether the visitor asked for large text, remembered in a cookie so that the server writes the class. */
final class LargeText {
    private static final String NAME = "large-text";

    private LargeText() {}

    static boolean in(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(NAME)
                .map(cookie -> cookie.getValue().equals("1"))
                .orElse(false);
    }

    static Cookie cookie(boolean on, boolean secure) {
        return Cookie.of(NAME, on ? "1" : "")
                .path("/")
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.Lax)
                .maxAge(on ? Duration.ofDays(400) : Duration.ZERO);
    }
}
