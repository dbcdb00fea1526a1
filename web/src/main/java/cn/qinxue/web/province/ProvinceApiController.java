package cn.qinxue.web.province;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.province.Operator;
import cn.qinxue.services.province.ProvinceOpening;
import cn.qinxue.services.province.ProvinceOpening.Outcome;
import cn.qinxue.services.province.ProvinceRefusal;
import cn.qinxue.services.province.ProvinceRequest;
import cn.qinxue.services.province.Provinces;
import cn.qinxue.web.api.ApiProblem;
import cn.qinxue.web.api.ApiProblem.FieldError;
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
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
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
@SecurityRequirement(name = "token")
@Tag(name = "省份")
class ProvinceApiController {
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
    @Operation(operationId = "listTenants", summary = "所有省份", description = "已开通的省份和它们的状态。")
    @ApiResponse(
            responseCode = "200",
            description = "所有省份",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ProvinceListAnswer.class)))
    ProvinceListAnswer list(HttpRequest<?> request) {
        return new ProvinceListAnswer(provinces.all().stream()
                .map(line -> ProvinceAnswer.of(line, host -> links.to(request, host)))
                .toList());
    }

    @Get("/{code}")
    @Operation(operationId = "readTenant", summary = "一个省份", description = "一个省份的状态和人数。")
    @ApiResponse(
            responseCode = "200",
            description = "这个省份",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProvinceAnswer.class)))
    ProvinceAnswer show(HttpRequest<?> request, @Parameter(description = "省份的代码", example = "jiangsu") String code) {
        return ProvinceAnswer.of(provinces.byCode(code).line(), host -> links.to(request, host));
    }

    @Post
    @Operation(operationId = "openTenant", summary = "开通省份", description = "几秒钟开通一个省份，马上可以使用。没有成功就全部撤回，什么都不留下。")
    @RequestBody(
            description = "要开通的省份",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProvinceWanted.class)))
    @ApiResponse(
            responseCode = "201",
            description = "已开通；管理员的初始密码只在这里出现一次",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OpenedAnswer.class)))
    @ApiResponse(responseCode = "422", description = "有字段不对，errors 逐个说明")
    @ApiResponse(responseCode = "500", description = "开通没有成功，已经全部撤回，可以再发一次")
    HttpResponse<?> open(
            HttpRequest<?> request, @Parameter(hidden = true) Actor actor, @Body Map<String, Object> body) {
        var wanted = ProvinceRequest.of(key -> text(body.get(key)), LocalDate.now(clock));
        return switch (opening.open(wanted, new Operator(actor.account(), actor.name()))) {
            case Outcome.Opened opened ->
                HttpResponse.created(
                        OpenedAnswer.of(opened, host -> links.to(request, host)),
                        URI.create("/api/v1/tenants/" + opened.tenant().code()));
            case Outcome.Refused refused -> problem(refused.refusals());
            case Outcome.Failed failed ->
                ApiProblem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "tenant-opening-failed",
                        "开通没有成功",
                        "已经全部撤回，什么都没有留下。同样的请求可以再发一次。");
        };
    }

    private static HttpResponse<?> problem(List<ProvinceRefusal> refusals) {
        var errors = refusals.stream()
                .map(refusal -> new FieldError(refusal.field().key(), refusal.message()))
                .toList();
        return ApiProblem.of(HttpStatus.UNPROCESSABLE_ENTITY, "tenant-refused", "省份没有开通", errors);
    }

    /** Null for what is no single value, which then counts as missing. */
    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String || value instanceof Number ? value.toString() : null;
    }
}
