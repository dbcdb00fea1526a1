package cn.qinxue.web.province;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.province.Operator;
import cn.qinxue.services.province.ProvinceOpening;
import cn.qinxue.services.province.ProvinceOpening.Outcome;
import cn.qinxue.services.province.ProvinceRefusal;
import cn.qinxue.services.province.ProvinceRequest;
import cn.qinxue.services.province.Provinces;
import cn.qinxue.web.token.BearerAuthentication;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Provinces for programs. The fields of a request are those of the form, by the same names. */
@Controller("/api/v1/tenants")
@Secured(BearerAuthentication.ROLE)
@Produces(MediaType.APPLICATION_JSON)
class ProvinceApiController {
    private static final MediaType PROBLEM = new MediaType("application/problem+json");

    private final Provinces provinces;
    private final ProvinceOpening opening;
    private final ProvinceLinks links;
    private final Clock clock;

    ProvinceApiController(Provinces provinces, ProvinceOpening opening, ProvinceLinks links, Clock clock) {
        this.provinces = provinces;
        this.opening = opening;
        this.links = links;
        this.clock = clock;
    }

    @Get
    Map<String, List<ProvinceAnswer>> list(HttpRequest<?> request) {
        return Map.of(
                "items",
                provinces.all().stream()
                        .map(line -> ProvinceAnswer.of(line, host -> links.to(request, host)))
                        .toList());
    }

    @Get("/{code}")
    ProvinceAnswer show(HttpRequest<?> request, String code) {
        return ProvinceAnswer.of(provinces.byCode(code).line(), host -> links.to(request, host));
    }

    @Post
    HttpResponse<?> open(HttpRequest<?> request, Actor actor, @Body Map<String, Object> body) {
        var wanted = ProvinceRequest.of(key -> text(body.get(key)), LocalDate.now(clock));
        return switch (opening.open(wanted, new Operator(actor.account(), actor.name()))) {
            case Outcome.Opened opened ->
                HttpResponse.created(
                        OpenedAnswer.of(opened, host -> links.to(request, host)),
                        URI.create("/api/v1/tenants/" + opened.tenant().code()));
            case Outcome.Refused refused -> problem(refused.refusals());
            case Outcome.Failed failed ->
                HttpResponse.serverError(ProvinceProblem.ofFailure()).contentType(PROBLEM);
        };
    }

    private static HttpResponse<?> problem(List<ProvinceRefusal> refusals) {
        return HttpResponse.status(HttpStatus.UNPROCESSABLE_ENTITY)
                .body(ProvinceProblem.of(refusals))
                .contentType(PROBLEM);
    }

    /** Null for what is no single value, which then counts as missing. */
    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String || value instanceof Number ? value.toString() : null;
    }
}
