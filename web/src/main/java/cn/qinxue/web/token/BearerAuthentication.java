package cn.qinxue.web.token;

import cn.qinxue.services.token.ApiToken;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import java.util.List;
import java.util.Map;

/** What Micronaut Security knows of a program: its token. Its role opens the API and no page. */
public record BearerAuthentication(ApiToken token) implements Authentication {
    /** For {@code @Secured}. */
    public static final String ROLE = "PROGRAM";

    /** The token of a request that was let in with one. */
    public static ApiToken tokenOf(HttpRequest<?> request) {
        return request.getUserPrincipal(BearerAuthentication.class)
                .map(BearerAuthentication::token)
                .orElseThrow(() -> new IllegalStateException("Let in without a token"));
    }

    @Override
    public String getName() {
        return token.name();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public List<String> getRoles() {
        return List.of(ROLE);
    }
}
