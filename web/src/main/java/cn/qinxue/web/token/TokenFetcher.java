package cn.qinxue.web.token;

import cn.qinxue.services.origin.Origin;
import cn.qinxue.services.token.ApiTokens;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Finds the token that a program shows, in the schema of the request's own tenant; for the API only, never for pages. */
@Singleton
final class TokenFetcher implements AuthenticationFetcher<HttpRequest<?>> {
    private static final String BEARER = "Bearer ";

    private final ApiTokens tokens;
    private final Scheduler blocking;

    TokenFetcher(ApiTokens tokens, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.tokens = tokens;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        var tenant = Tenancy.bound();
        var header = request.getHeaders().get(HttpHeaders.AUTHORIZATION, String.class, "");
        if (tenant.isEmpty() || !header.startsWith(BEARER) || !request.getPath().startsWith("/api/")) {
            return Mono.empty();
        }
        var origin = Origin.current();
        var secret = header.substring(BEARER.length()).strip();
        return Mono.fromCallable(() -> find(tenant.get(), origin, secret)).subscribeOn(blocking);
    }

    /** Null, an empty answer, when the token opens nothing here. */
    private @Nullable Authentication find(Tenant tenant, Origin origin, String secret) {
        return origin.call(() -> Tenancy.call(tenant, () -> tokens.valid(secret)))
                .map(BearerAuthentication::new)
                .orElse(null);
    }
}
