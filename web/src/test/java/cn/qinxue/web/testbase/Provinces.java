package cn.qinxue.web.testbase;

import cn.qinxue.services.account.Sessions;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.Tenants;
import cn.qinxue.testbase.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.client.BlockingHttpClient;
import io.micronaut.http.client.DefaultHttpClientConfiguration;
import io.micronaut.http.client.HttpClient;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The demonstration with few people in one program of the test run: Jiangsu, Fujian and the operators' host. */
public final class Provinces {
    /** The environment in which tests move the clock. */
    public static final String ENVIRONMENT = "provinces";

    /** Everybody's. */
    public static final String PASSWORD = "Qinxue-2026";

    private static final ApplicationContext CONTEXT =
            ApplicationContext.run(settings(), "test", "demonstration", ENVIRONMENT);
    private static final EmbeddedServer SERVER =
            CONTEXT.getBean(EmbeddedServer.class).start();
    private static final BlockingHttpClient CLIENT = client();

    private Provinces() {}

    /** Somebody of the demonstration. */
    public record Person(Tenant tenant, String name, UUID account) {
        /** A new session's token. */
        public String logIn() {
            return Tenancy.call(tenant, () -> bean(Sessions.class).open(account));
        }
    }

    public static Tenant jiangsu() {
        return bean(Tenants.class).byCode("jiangsu").orElseThrow();
    }

    public static Tenant fujian() {
        return bean(Tenants.class).byCode("fujian").orElseThrow();
    }

    public static Tenant platform() {
        return bean(Tenants.class).platform();
    }

    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    /** @throws java.util.NoSuchElementException if nobody of that name has an account */
    public static Person person(Tenant tenant, String name) {
        var account = rows(tenant, "SELECT account FROM staff WHERE account IS NOT NULL AND name = ?", name);
        return new Person(tenant, name, (UUID) account.getFirst());
    }

    /** The first column of what a query finds at that tenant, as its own role may read it. */
    public static List<Object> rows(Tenant tenant, String sql, Object... values) {
        @SuppressWarnings("unchecked")
        TransactionOperations<Connection> transactions = CONTEXT.getBean(TransactionOperations.class);
        return Tenancy.call(
                tenant,
                () -> transactions.executeRead(status -> {
                    try (var query = status.getConnection().prepareStatement(sql)) {
                        for (int i = 0; i < values.length; i++) query.setObject(i + 1, values[i]);
                        var found = query.executeQuery();
                        List<Object> rows = new ArrayList<>();
                        while (found.next()) rows.add(found.getObject(1));
                        return rows;
                    } catch (SQLException e) {
                        throw new IllegalStateException(sql, e);
                    }
                }));
    }

    /** Time passes at once for everything that runs here. */
    public static void passes(Duration time) {
        bean(MovedClock.class).forward(time);
    }

    public static String url(Tenant tenant, String path) {
        return "http://" + host(tenant) + path;
    }

    /** Sends a request to that tenant's host as a page of its own would, with a session unless the token is empty. */
    public static HttpResponse<String> send(Tenant tenant, String token, MutableHttpRequest<?> request) {
        request.getHeaders().set(HttpHeaders.HOST, host(tenant));
        request.header("Sec-Fetch-Site", "same-origin");
        if (!token.isEmpty()) request.header(HttpHeaders.COOKIE, "qinxue-session=" + token);
        return CLIENT.exchange(request, Argument.STRING, Argument.STRING);
    }

    public static HttpResponse<String> get(Tenant tenant, String token, String path) {
        return send(tenant, token, HttpRequest.GET(path).accept(MediaType.TEXT_HTML_TYPE));
    }

    private static String host(Tenant tenant) {
        return tenant.hosts().getFirst() + ":" + SERVER.getPort();
    }

    private static Map<String, Object> settings() {
        var settings = TestDatabase.settings();
        try {
            settings.put(
                    "qinxue.data-folder", Files.createTempDirectory("provinces").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        settings.put("qinxue.demonstration.people", 60);
        settings.put("qinxue.captcha.answer", People.CAPTCHA);
        settings.put("qinxue.payment.sandbox.port", 0);
        settings.put("micronaut.server.port", -1);
        return settings;
    }

    private static BlockingHttpClient client() {
        var settings = new DefaultHttpClientConfiguration();
        settings.setExceptionOnErrorStatus(false);
        settings.setFollowRedirects(false);
        settings.setReadTimeout(Duration.ofMinutes(1));
        return HttpClient.create(SERVER.getURL(), settings).toBlocking();
    }
}
