package cn.qinxue.web.promotion;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.promotion.Promotions;
import cn.qinxue.services.promotion.Promotions.Candidate;
import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.web.api.ApiProblem;
import cn.qinxue.web.api.ApiProblem.FieldError;
import cn.qinxue.web.token.BearerAuthentication;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who may enter the promotion exam, for programs. It changes nothing; it is posted, so that no number is in an address. */
@Controller("/api/v1/promotion-eligibility")
@Secured(BearerAuthentication.ROLE)
@SecurityRequirement(name = "token")
@Tag(name = "人员")
class PromotionApiController {
    private static final String FIELD = "idNumbers";

    private final Promotions promotions;
    private final Clock clock;

    PromotionApiController(Promotions promotions, Clock clock) {
        this.promotions = promotions;
        this.clock = clock;
    }

    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "checkPromotionEligibility",
            summary = "升级考核资格",
            description = "按本年度政策，看这些人以前各年度的继续教育是否允许参加升级考核。令牌范围以外的人和不存在的人一样，found 是 false。")
    @RequestBody(
            description = "要查询的人",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = PromotionQuestion.class)))
    @ApiResponse(
            responseCode = "200",
            description = "每个人各年度的结果和原因",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = PromotionAnswer.class)))
    @ApiResponse(responseCode = "422", description = "有字段不对，errors 逐个说明")
    HttpResponse<?> check(@Parameter(hidden = true) Actor actor, @Body JsonNode body) {
        var sent = body.isObject() ? body.get(FIELD) : null;
        if (sent == null || !sent.isArray() || sent.size() == 0 || sent.size() > Promotions.MOST) {
            return refused(List.of(new FieldError(FIELD, FIELD + " 要是 1 到 " + Promotions.MOST + " 个身份证号。")));
        }
        var candidates = new ArrayList<Candidate>();
        var errors = new ArrayList<FieldError>();
        for (int i = 0; i < sent.size(); i++) {
            var one = sent.get(i);
            var number = one != null && one.isString() ? one.getStringValue() : "";
            var place = FIELD + "[" + i + "]";
            IdNumber.refusals(number, LocalDate.now(clock))
                    .forEach(refusal -> errors.add(new FieldError(place, place + "：" + refusal.message())));
            candidates.add(new Candidate("", number));
        }
        return errors.isEmpty()
                ? HttpResponse.ok(PromotionAnswer.of(promotions.check(actor.scope(), candidates)))
                : refused(errors);
    }

    private static HttpResponse<?> refused(List<FieldError> errors) {
        return ApiProblem.of(HttpStatus.UNPROCESSABLE_ENTITY, "promotion-question-refused", "没有查询", errors);
    }
}
