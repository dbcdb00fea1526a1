package cn.qinxue.web.session;

import cn.qinxue.services.account.Sessions;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
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

/** Finds the session of a request in the schema of its own tenant, off the event loop. */
@Singleton
final class SessionFetcher implements AuthenticationFetcher<HttpRequest<?>> {
    private final Sessions sessions;
    private final Scheduler blocking;

    SessionFetcher(Sessions sessions, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.sessions = sessions;
        this.blocking = Schedulers.fromExecutorService(blocking);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        var tenant = Tenancy.bound();
        var token = SessionCookie.token(request);
        if (tenant.isEmpty() || token.isEmpty()) return Mono.empty();
        return Mono.fromCallable(() -> find(tenant.get(), token.get())).subscribeOn(blocking);
    }

    /** Null, an empty answer, when the session is not there. */
    private @Nullable Authentication find(Tenant tenant, String token) {
        return Tenancy.call(tenant, () -> sessions.actor(token))
                .map(SignedIn::new)
                .orElse(null);
    }
}
