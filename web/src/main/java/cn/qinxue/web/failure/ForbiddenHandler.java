package cn.qinxue.web.failure;

import cn.qinxue.tenants.access.Forbidden;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** A right is missing: 403. */
@Singleton
class ForbiddenHandler implements ExceptionHandler<Forbidden, HttpResponse<?>> {
    private final FailureResponses responses;

    ForbiddenHandler(FailureResponses responses) {
        this.responses = responses;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, Forbidden exception) {
        return responses.answer(
                request, Failures.of(HttpStatus.FORBIDDEN, exception), HttpResponse.status(HttpStatus.FORBIDDEN));
    }
}
