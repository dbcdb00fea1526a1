package cn.qinxue.web.page;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** What a form that was accepted has to say on the next page, carried there by a cookie, since web nodes keep no state. */
final class Said {
    private static final String NAME = "said";
    private static final int LONGEST = 200;

    private Said() {}

    static Cookie cookie(String text, boolean secure) {
        var shortened = text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
        return bare(
                        Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(shortened.getBytes(StandardCharsets.UTF_8)),
                        secure)
                .maxAge(Duration.ofMinutes(1));
    }

    static Cookie gone(boolean secure) {
        return bare("", secure).maxAge(0);
    }

    static Optional<String> in(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).flatMap(cookie -> decoded(cookie.getValue()));
    }

    private static Optional<String> decoded(String value) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
            return Optional.of(text).filter(said -> !said.isBlank() && said.length() <= 2 * LONGEST);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Cookie bare(String value, boolean secure) {
        return Cookie.of(NAME, value).path("/").httpOnly(true).secure(secure).sameSite(SameSite.Strict);
    }
}
