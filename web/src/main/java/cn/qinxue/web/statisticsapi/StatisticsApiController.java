package cn.qinxue.web.statisticsapi;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.standing.RegionFigures;
import cn.qinxue.services.statistics.ContinuingEducation;
import cn.qinxue.services.statistics.SiteTraining;
import cn.qinxue.services.statistics.StatisticsKind;
import cn.qinxue.services.statistics.StatisticsQuestion;
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
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tables of regions, for programs. */
@Controller("/api/v1/statistics")
@Secured(BearerAuthentication.ROLE)
@SecurityRequirement(name = "token")
@Tag(name = "统计")
class StatisticsApiController {
    private final StatisticsParameterReader reader;
    private final ContinuingEducation continuingEducation;
    private final SiteTraining siteTraining;
    private final RegionFigures figures;

    StatisticsApiController(
            StatisticsParameterReader reader,
            ContinuingEducation continuingEducation,
            SiteTraining siteTraining,
            RegionFigures figures) {
        this.reader = reader;
        this.figures = figures;
        this.continuingEducation = continuingEducation;
        this.siteTraining = siteTraining;
    }

    @Get("/continuing-education")
    @Operation(
            operationId = "readContinuingEducation",
            summary = "继续教育情况统计",
            description = "一个地区的下级各地区和本级的人员、参训、合格数字，此刻的或某一天日终的。")
    @ApiResponse(
            responseCode = "200",
            description = "统计表，带数字取自的时刻",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ContinuingEducationAnswer.class)))
    HttpResponse<?> continuingEducation(
            HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @Parameter(description = "年度，默认今年", schema = @Schema(type = "integer", minimum = "2000", maximum = "2100"))
                    @QueryValue
                    @Nullable
                    String year,
            @Parameter(description = "地区的区划代码或全路径，默认令牌的整个范围") @QueryValue @Nullable String region,
            @Parameter(description = "项目代码，默认第一个项目") @QueryValue @Nullable String programme,
            @Parameter(description = "要哪一天的日终数字，默认此刻", schema = @Schema(type = "string", format = "date"))
                    @QueryValue
                    @Nullable
                    String day) {
        var parameters = Parameters.of(request, StatisticsParameterReader.USUAL, Set.of("day"));
        var asked = reader.question(parameters, actor.scope());
        var then = reader.day(parameters);
        if (asked.isEmpty() || !parameters.errors().isEmpty()) return badParameters(parameters);
        return answer(
                asked.get(),
                then,
                question -> ContinuingEducationAnswer.of(question, continuingEducation.table(question)));
    }

    @Get("/training-sites")
    @Operation(
            operationId = "readSiteTraining",
            summary = "面授点培训情况统计",
            description = "一个地区的下级各地区和本级的面授点、培训班、参训和合格人次，以及每个面授点的数字，此刻的或某一天日终的。人次算在面授点所在地区。")
    @ApiResponse(
            responseCode = "200",
            description = "统计表，带数字取自的时刻",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SiteTrainingAnswer.class)))
    HttpResponse<?> trainingSites(
            HttpRequest<?> request,
            @Parameter(hidden = true) Actor actor,
            @Parameter(description = "年度，默认今年", schema = @Schema(type = "integer", minimum = "2000", maximum = "2100"))
                    @QueryValue
                    @Nullable
                    String year,
            @Parameter(description = "地区的区划代码或全路径，默认令牌的整个范围") @QueryValue @Nullable String region,
            @Parameter(description = "项目代码，默认第一个项目") @QueryValue @Nullable String programme,
            @Parameter(description = "要哪一天的日终数字，默认此刻", schema = @Schema(type = "string", format = "date"))
                    @QueryValue
                    @Nullable
                    String day) {
        var parameters = Parameters.of(request, StatisticsParameterReader.USUAL, Set.of("day"));
        var asked = reader.question(parameters, actor.scope());
        var then = reader.day(parameters);
        if (asked.isEmpty() || !parameters.errors().isEmpty()) return badParameters(parameters);
        return answer(
                asked.get(),
                then,
                question -> SiteTrainingAnswer.of(
                        question,
                        siteTraining.regions(question),
                        siteTraining.sites(StatisticsKind.SITE_REPORT, question, false, "")));
    }

    private HttpResponse<?> answer(
            StatisticsQuestion question, Optional<LocalDate> then, Function<StatisticsQuestion, ?> table) {
        if (then.isEmpty()) return HttpResponse.ok(table.apply(question));
        return figures.day(then.get())
                .<HttpResponse<?>>map(frozen -> HttpResponse.ok(table.apply(question.on(frozen))))
                .orElseGet(() ->
                        ApiProblem.of(HttpStatus.NOT_FOUND, "day-not-kept", "没有这一天的数字", then.get() + " 的日终数字没有保存。"));
    }

    private static HttpResponse<?> badParameters(Parameters parameters) {
        return ApiProblem.of(HttpStatus.BAD_REQUEST, "bad-parameter", "参数不对", parameters.errors());
    }
}
