package cn.qinxue.web.staffapi;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.personyear.PersonYears;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.web.api.ApiProblem;
import cn.qinxue.web.api.Parameters;
import cn.qinxue.web.token.BearerAuthentication;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person has learned in a year, and whether it suffices. */
@Controller("/api/v1/staff/{id}/hours")
@Secured(BearerAuthentication.ROLE)
@SecurityRequirement(name = "token")
@Tag(name = "人员")
class HoursApiController {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final StaffRecords records;
    private final PersonYears years;
    private final Clock clock;

    HoursApiController(StaffRecords records, PersonYears years, Clock clock) {
        this.records = records;
        this.years = years;
        this.clock = clock;
    }

    @Get
    @Operation(operationId = "readHours", summary = "一个人一个年度的学时", description = "要求多少、已有多少、是否合格，按当年适用的政策版本计算。")
    @ApiResponse(
            responseCode = "200",
            description = "这个年度的学时",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = HoursAnswer.class)))
    HttpResponse<?> show(
            HttpRequest<?> request,
            @Parameter(description = "编号", schema = @Schema(type = "string", format = "uuid")) String id,
            @Parameter(description = "年度，默认今年", schema = @Schema(type = "integer", minimum = "2000", maximum = "2100"))
                    @QueryValue
                    @Nullable
                    String year,
            @Parameter(hidden = true) Actor actor) {
        var staff = Parameters.uuid(id)
                .flatMap(wanted -> records.find(actor.scope(), wanted))
                .orElseThrow(NotFound::new);
        var parameters = Parameters.of(request, Set.of("year"));
        int wanted = parameters
                .whole("year", FIRST_YEAR, LAST_YEAR)
                .orElseGet(() -> LocalDate.now(clock).getYear());
        if (!parameters.errors().isEmpty()) return StaffListApiController.badParameters(parameters.errors());
        return years.ofStaff(staff).stream()
                .filter(overview -> overview.year() == wanted)
                .findFirst()
                .<HttpResponse<?>>map(overview -> HttpResponse.ok(HoursAnswer.of(overview.facts())))
                .orElseGet(() -> ApiProblem.of(
                        HttpStatus.NOT_FOUND, "year-not-required", "没有这个年度", wanted + " 年度对这个人没有学时要求，也没有学时记录。"));
    }
}
