package cn.qinxue.web.failure;

import cn.qinxue.web.page.Pages;
import cn.qinxue.web.safety.HeaderFilter;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where whatever went wrong becomes an answer: a Chinese page, or problem+json for programs. */
@Singleton
@Replaces(ErrorResponseProcessor.class)
public class FailureResponses implements ErrorResponseProcessor<Object> {
    private static final Logger LOG = LoggerFactory.getLogger(FailureResponses.class);
    private static final MediaType PROBLEM = new MediaType("application/problem+json");
    private static final int SERVER = 500;
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int NUMBER_LENGTH = 8;

    private final Pages pages;
    private final HeaderFilter headers;
    private final SecureRandom random = new SecureRandom();

    FailureResponses(Pages pages, HeaderFilter headers) {
        this.pages = pages;
        this.headers = headers;
    }

    @Override
    public MutableHttpResponse<Object> processResponse(ErrorContext context, MutableHttpResponse<?> base) {
        var request = context.getRequest();
        var cause = context.getRootCause().orElse(null);
        var failure = Failures.of(base.status());
        if (base.code() >= SERVER) {
            var number = incidentNumber();
            LOG.error("Incident {}: {} {}", number, request.getMethodName(), request.getPath(), cause);
            failure = failure.withIncident(number);
        }
        var response = answer(request, failure);
        base.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)) {
                values.forEach(value -> response.header(name, value));
            }
        });
        return response;
    }

    /** Answers with this failure, as a page or as problem+json. */
    MutableHttpResponse<Object> answer(HttpRequest<?> request, Failure failure) {
        MutableHttpResponse<?> response = wantsJson(request)
                ? HttpResponse.status(failure.status()).body(problem(failure)).contentType(PROBLEM)
                : pages.failure(failure.status(), "failure/show", failure.title(), failure);
        headers.add(request, response);
        @SuppressWarnings("unchecked")
        var answer = (MutableHttpResponse<Object>) response;
        return answer;
    }

    static boolean wantsJson(HttpRequest<?> request) {
        if (request.getPath().startsWith("/api/")) {
            return true;
        }
        var accepted = request.accept();
        return accepted.stream().anyMatch(type -> type.getName().contains("json"))
                && accepted.stream().noneMatch(type -> type.getName().contains("html"));
    }

    private static Map<String, Object> problem(Failure failure) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", failure.type());
        problem.put("title", failure.title());
        problem.put("status", failure.status().getCode());
        problem.put("detail", failure.detail());
        if (failure.incident() != null) {
            problem.put("incident", failure.incident());
        }
        return problem;
    }

    /** Short enough to be said on the telephone, without letters that sound or look alike. */
    private String incidentNumber() {
        return random.ints(NUMBER_LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, at) -> text.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }
}
