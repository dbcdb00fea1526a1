package cn.qinxue.web.failure;

import cn.qinxue.web.safety.CrossSiteRefused;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Another site sent a form here: 403. */
@Singleton
class CrossSiteHandler implements ExceptionHandler<CrossSiteRefused, HttpResponse<?>> {
    private final FailureResponses responses;

    CrossSiteHandler(FailureResponses responses) {
        this.responses = responses;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, CrossSiteRefused exception) {
        return responses.answer(
                request, Failures.of(HttpStatus.FORBIDDEN, exception), HttpResponse.status(HttpStatus.FORBIDDEN));
    }
}
