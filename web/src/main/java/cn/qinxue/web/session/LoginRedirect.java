package cn.qinxue.web.session;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.uri.UriBuilder;
import java.net.URI;

/** Where somebody is sent who must log in first, and where the login sends them back to. */
public final class LoginRedirect {
    private static final String LOGIN = "/login";
    private static final String NEXT = "next";

    private LoginRedirect() {}

    public static HttpResponse<?> from(HttpRequest<?> request) {
        var login = UriBuilder.of(LOGIN);
        if (request.getMethod() == HttpMethod.GET)
            login.queryParam(NEXT, request.getUri().toString());
        return HttpResponse.seeOther(login.build());
    }

    /** The wanted place if it is a path of this very host, else the usual one. */
    public static URI next(String wanted, String usual) {
        boolean local = wanted.startsWith("/") && !wanted.startsWith("//") && !wanted.contains("\\");
        try {
            return URI.create(local ? wanted : usual);
        } catch (IllegalArgumentException e) {
            return URI.create(usual);
        }
    }
}
