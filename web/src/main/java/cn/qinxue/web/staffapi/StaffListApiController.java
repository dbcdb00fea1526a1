package cn.qinxue.web.staffapi;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.search.FoundStaff;
import cn.qinxue.services.search.StaffSearch;
import cn.qinxue.services.staff.Unmaskings;
import cn.qinxue.services.staffexport.ExportStart;
import cn.qinxue.services.staffexport.StaffExport;
import cn.qinxue.web.api.ApiProblem;
import cn.qinxue.web.api.ApiProblem.FieldError;
import cn.qinxue.web.document.WorkbookFile;
import cn.qinxue.web.token.BearerAuthentication;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finding people and taking them away as a workbook. */
@Controller("/api/v1/staff")
@Secured(BearerAuthentication.ROLE)
@SecurityRequirement(name = "token")
@Tag(name = "人员")
class StaffListApiController {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final StaffParameterReader reader;
    private final StaffSearch search;
    private final Unmaskings unmaskings;
    private final StaffExport export;

    StaffListApiController(StaffParameterReader reader, StaffSearch search, Unmaskings unmaskings, StaffExport export) {
        this.reader = reader;
        this.search = search;
        this.unmaskings = unmaskings;
        this.export = export;
    }

    @Get
    @Operation(
            operationId = "findStaff",
            summary = "查询人员",
            description = "令牌范围内的人，按匹配程度、工考办、单位、姓名排列。一页一页取：把回答里的 next 原样填进下一次的 cursor，其他参数不变，直到 next 是 null。")
    @ApiResponse(
            responseCode = "200",
            description = "查询结果的一页",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = StaffPage.class)))
    HttpResponse<?> list(
            HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @RequestBean StaffParameters filter,
            @Parameter(
                            description = "一页多少人，默认 100",
                            schema = @Schema(type = "integer", minimum = "1", maximum = "1000"))
                    @QueryValue
                    @Nullable
                    String size,
            @Parameter(description = "上一页回答里的 next；第一页不填") @QueryValue @Nullable String cursor) {
        return switch (reader.list(request, actor.scope())) {
            case StaffReading.Refused refused -> badParameters(refused.errors());
            case StaffReading.Accepted accepted -> {
                var hits = search.find(actor.scope(), accepted.query(), accepted.slice());
                var ids = hits.staff().stream().map(FoundStaff::id).toList();
                yield HttpResponse.ok(StaffPage.of(
                        hits, actor.has(Right.FULL_NUMBERS) ? unmaskings.idNumbers(actor, ids) : Map.of()));
            }
        };
    }

    @Get("/export")
    @Produces({WORKBOOK, MediaType.APPLICATION_JSON, MediaType.ALL})
    @Operation(operationId = "exportStaff", summary = "导出人员", description = "符合条件的所有人，一个 Excel 文件，边查边传。每次导出都记入操作日志。")
    @ApiResponse(
            responseCode = "200",
            description = "Excel 文件，第一行是列名",
            content = @Content(mediaType = WORKBOOK, schema = @Schema(type = "string", format = "binary")))
    HttpResponse<?> export(
            HttpRequest<?> request, @Parameter(hidden = true) Actor actor, @RequestBean StaffParameters filter) {
        return switch (reader.all(request, actor.scope())) {
            case StaffReading.Refused refused -> badParameters(refused.errors());
            case StaffReading.Accepted accepted ->
                switch (export.begin(actor, accepted.query(), actor.has(Right.FULL_NUMBERS))) {
                    case ExportStart.Begun begun ->
                        WorkbookFile.of(begun.file().content(), begun.file().name());
                    case ExportStart.Busy busy ->
                        ApiProblem.of(HttpStatus.TOO_MANY_REQUESTS, "export-busy", "导出没有开始", busy.message());
                    case ExportStart.TooMany many ->
                        ApiProblem.of(HttpStatus.UNPROCESSABLE_ENTITY, "export-too-large", "导出没有开始", many.message());
                };
        };
    }

    static HttpResponse<?> badParameters(List<FieldError> errors) {
        return ApiProblem.of(HttpStatus.BAD_REQUEST, "bad-parameter", "参数不对", errors);
    }
}
