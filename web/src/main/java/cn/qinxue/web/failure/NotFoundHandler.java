package cn.qinxue.web.failure;

import cn.qinxue.tenants.access.NotFound;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** What is missing, another tenant's, another learner's or outside the scope: 404, all alike. */
@Singleton
class NotFoundHandler implements ExceptionHandler<NotFound, HttpResponse<?>> {
    private final FailureResponses responses;

    NotFoundHandler(FailureResponses responses) {
        this.responses = responses;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, NotFound exception) {
        return responses.answer(request, Failures.of(HttpStatus.NOT_FOUND, exception), HttpResponse.notFound());
    }
}
