package cn.qinxue.web.token;

import cn.qinxue.services.limit.Limit;
import cn.qinxue.services.limit.RateLimits;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** Counts the calls of each token, for every route of the API at once. */
@ServerFilter("/api/**")
class TokenLimitFilter implements Ordered {
    private final RateLimits limits;

    TokenLimitFilter(RateLimits limits) {
        this.limits = limits;
    }

    /** @throws TooManyCalls when there were too many in this window */
    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void count(HttpRequest<?> request) {
        request.getUserPrincipal(BearerAuthentication.class)
                .flatMap(program ->
                        limits.take(Limit.API_TOKEN, program.token().id().toString()))
                .ifPresent(pause -> {
                    throw new TooManyCalls(pause);
                });
    }

    /** Security says first which token it is. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }
}
