package cn.qinxue.web.testbase;

import cn.qinxue.services.account.Sessions;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.session.SessionCookie;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.BlockingHttpClient;
import io.micronaut.http.client.DefaultHttpClientConfiguration;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.Map;
import java.util.UUID;

/** The whole program on a free port, on the real test database, started once for the run. */
public final class WebHouse {
    private static final EmbeddedServer SERVER =
            TestHouse.bean(EmbeddedServer.class).start();
    private static final BlockingHttpClient CLIENT = client();
    private static final Argument<String> TEXT = Argument.STRING;

    private WebHouse() {}

    /** A page's full address at this tenant, for a browser, which takes every name below localhost for this machine. */
    public static String url(Tenant tenant, String path) {
        return origin(tenant) + path;
    }

    /** Scheme, host and port of this tenant. */
    public static String origin(Tenant tenant) {
        return "http://" + host(tenant);
    }

    /** Where the program listens. */
    public static int port() {
        return SERVER.getPort();
    }

    /** A plain GET as a browser sends it; error statuses are answers, redirects are not followed. */
    public static HttpResponse<String> get(Tenant tenant, String path) {
        return exchange(tenant, HttpRequest.GET(path).accept(MediaType.TEXT_HTML_TYPE));
    }

    /** Signs this account in at the tenant and returns the cookie that proves it. */
    public static Cookie signIn(Tenant tenant, UUID account) {
        return SessionCookie.of(
                Tenancy.call(tenant, () -> TestHouse.bean(Sessions.class).open(account)), false);
    }

    /** A form sent from one of the tenant's own pages. */
    public static HttpResponse<String> post(Tenant tenant, String path, Map<String, String> form) {
        return exchange(
                tenant,
                HttpRequest.POST(path, form)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                        .accept(MediaType.TEXT_HTML_TYPE)
                        .header("Sec-Fetch-Site", "same-origin"));
    }

    /** Any request, sent to this tenant's host. */
    public static HttpResponse<String> exchange(Tenant tenant, MutableHttpRequest<?> request) {
        return exchange(host(tenant), request);
    }

    /** Any request, sent to this host name. */
    public static HttpResponse<String> exchange(String host, MutableHttpRequest<?> request) {
        request.getHeaders().set(HttpHeaders.HOST, host);
        return CLIENT.exchange(request, TEXT, TEXT);
    }

    private static String host(Tenant tenant) {
        return tenant.hosts().getFirst() + ":" + SERVER.getPort();
    }

    private static BlockingHttpClient client() {
        var settings = new DefaultHttpClientConfiguration();
        settings.setExceptionOnErrorStatus(false);
        settings.setFollowRedirects(false);
        return HttpClient.create(SERVER.getURL(), settings).toBlocking();
    }
}
