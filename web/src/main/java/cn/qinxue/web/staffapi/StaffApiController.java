package cn.qinxue.web.staffapi;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.search.StaffSearch;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffPatch;
import cn.qinxue.services.staff.StaffPatches;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.services.staff.Unmaskings;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.web.api.ApiProblem;
import cn.qinxue.web.api.ApiProblem.FieldError;
import cn.qinxue.web.api.Parameters;
import cn.qinxue.web.token.BearerAuthentication;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** One person: reading and changing the record. */
@Controller("/api/v1/staff/{id}")
@Secured(BearerAuthentication.ROLE)
@SecurityRequirement(name = "token")
@Tag(name = "人员")
class StaffApiController {
    private static final Pattern ETAG = Pattern.compile("\"(\\d{1,18})\"");

    private final StaffRecords records;
    private final StaffSearch search;
    private final StaffPatches patches;
    private final Unmaskings unmaskings;

    StaffApiController(StaffRecords records, StaffSearch search, StaffPatches patches, Unmaskings unmaskings) {
        this.records = records;
        this.search = search;
        this.patches = patches;
        this.unmaskings = unmaskings;
    }

    @Get
    @Operation(
            operationId = "readStaff",
            summary = "读取一个人",
            description = "回答头里的 ETag 是记录的版本，修改时原样填进 If-Match。令牌可以查看完整号码时，每次读取都记入操作日志。")
    @ApiResponse(
            responseCode = "200",
            description = "这个人的记录",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StaffAnswer.class)))
    HttpResponse<?> show(
            @Parameter(description = "编号", schema = @Schema(type = "string", format = "uuid")) String id,
            @Parameter(hidden = true) Actor actor) {
        var staff = Parameters.uuid(id)
                .flatMap(wanted -> records.find(actor.scope(), wanted))
                .orElseThrow(NotFound::new);
        return answer(actor, staff);
    }

    @Patch
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Operation(
            operationId = "changeStaff",
            summary = "修改一个人",
            description = "只改提交的字段，没有提交的不动，null 表示去掉（RFC 7396）。If-Match 填读取时的 ETag：记录在这之间被别人改过就回答 412，什么也不改。"
                    + "所有字段一起生效，有一处不对就都不改。每次修改都记入操作日志。")
    @RequestBody(
            description = "要改的字段",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = StaffChange.class)),
                @Content(
                        mediaType = "application/merge-patch+json",
                        schema = @Schema(implementation = StaffChange.class))
            })
    @Parameter(
            name = HttpHeaders.IF_MATCH,
            in = ParameterIn.HEADER,
            required = true,
            description = "读取时回答头里的 ETag，连引号一起",
            schema = @Schema(implementation = String.class),
            example = "\"0\"")
    @ApiResponse(
            responseCode = "200",
            description = "修改以后的记录和新的 ETag",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StaffAnswer.class)))
    @ApiResponse(responseCode = "412", description = "记录在读取以后被改过，请重新读取再改")
    @ApiResponse(responseCode = "422", description = "有字段不对，errors 逐个说明")
    @ApiResponse(responseCode = "428", description = "没有 If-Match")
    HttpResponse<?> change(
            @Parameter(description = "编号", schema = @Schema(type = "string", format = "uuid")) String id,
            HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @Body JsonNode body) {
        actor.require(Right.STAFF);
        var wanted = Parameters.uuid(id)
                .filter(staff -> records.find(actor.scope(), staff).isPresent())
                .orElseThrow(NotFound::new);
        var ifMatch = request.getHeaders().get(HttpHeaders.IF_MATCH);
        if (ifMatch == null) {
            return ApiProblem.of(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "if-match-missing",
                    "缺少 If-Match",
                    "请在请求头 If-Match 中填读取这条记录时得到的 ETag，免得盖掉别人的修改。");
        }
        if (!body.isObject()) throw new HttpStatusException(HttpStatus.BAD_REQUEST, "not an object");
        var version = ETAG.matcher(ifMatch.strip());
        return version.matches() ? change(actor, wanted, Long.parseLong(version.group(1)), body) : stale();
    }

    private HttpResponse<?> change(Actor actor, UUID id, long version, JsonNode body) {
        return switch (patches.apply(actor, id, version, new StaffPatch(SentFields.of(body)))) {
            case StaffPatches.Outcome.Saved saved -> answer(actor, saved.staff());
            case StaffPatches.Outcome.Stale stale -> stale();
            case StaffPatches.Outcome.Refused refused ->
                ApiProblem.of(
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        "staff-refused",
                        "没有修改",
                        refused.refusals().stream()
                                .map(refusal -> new FieldError(refusal.field(), refusal.message()))
                                .toList());
        };
    }

    private HttpResponse<?> answer(Actor actor, Staff staff) {
        var found = search.ofIds(actor.scope(), List.of(staff.id())).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
        var numbers = actor.has(Right.FULL_NUMBERS) ? unmaskings.unmask(actor, staff.id()) : null;
        return HttpResponse.ok(StaffAnswer.of(staff, found, numbers))
                .header(HttpHeaders.ETAG, "\"" + staff.version() + "\"");
    }

    private static HttpResponse<?> stale() {
        return ApiProblem.of(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile", "内容刚刚变了", "记录在您读取以后已被修改。请重新读取再提交。");
    }
}
