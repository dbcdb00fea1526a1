package cn.qinxue.web.certificate;

import cn.qinxue.services.certificate.CertificateCheck;
import cn.qinxue.services.certificate.CertificateChecks;
import cn.qinxue.tenants.access.NotFound;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The public check for programs: 404 where number and name belong to no certificate, 429 when asked too often. */
@Controller("/api/v1/certificates")
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "证明")
class CertificateApiController {
    /**
     * What is told.
     *
     * @param name masked: 张*
     * @param hours credit hours
     */
    @Serdeable
    @Schema(name = "Certificate", description = "一份培训证明")
    record Answer(
            @Schema(description = "证明编号") String number,
            @Schema(description = "现在是否有效") boolean valid,
            @Schema(description = "姓名，只显示姓", example = "张*") String name,
            @Schema(description = "证明的名称") String title,
            @Schema(description = "培训项目") String programme,
            @Schema(description = "年度") int year,
            @Schema(description = "学时") BigDecimal hours,
            @Schema(description = "签发日期") LocalDate issuedOn) {}

    private final CertificateChecks checks;

    CertificateApiController(CertificateChecks checks) {
        this.checks = checks;
    }

    @Get("/{number}")
    @Operation(operationId = "checkCertificate", summary = "查验培训证明", description = "凭编号和姓名查验，不用令牌；同一地址查得太频繁会被拒绝。")
    @ApiResponse(
            responseCode = "200",
            description = "有这份证明",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Answer.class)))
    Answer show(
            @Parameter(description = "证明编号") String number,
            @Parameter(description = "证明上的姓名", schema = @Schema(type = "string", maxLength = 50)) @QueryValue
                    String name) {
        return switch (checks.check(number, name)) {
            case CertificateCheck.Found found -> answer(found);
            case CertificateCheck.NotIssued none -> throw new NotFound();
            case CertificateCheck.TooOften often ->
                throw new HttpStatusException(HttpStatus.TOO_MANY_REQUESTS, "too often");
        };
    }

    private static Answer answer(CertificateCheck.Found found) {
        return new Answer(
                found.number(),
                found.valid(),
                found.maskedName(),
                found.title(),
                found.programme(),
                found.year(),
                BigDecimal.valueOf(found.hours(), 2).stripTrailingZeros(),
                found.issuedOn());
    }
}
