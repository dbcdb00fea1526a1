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
import java.math.BigDecimal;
import java.time.LocalDate;

/** The public check for programs: 404 where number and name belong to no certificate, 429 when asked too often. */
@Controller("/api/v1/certificates")
@Secured(SecurityRule.IS_ANONYMOUS)
class CertificateApiController {
    /**
     * What is told.
     *
     * @param name masked: 张*
     * @param hours credit hours
     */
    @Serdeable
    record Answer(
            String number,
            boolean valid,
            String name,
            String title,
            String programme,
            int year,
            BigDecimal hours,
            LocalDate issuedOn) {}

    private final CertificateChecks checks;

    CertificateApiController(CertificateChecks checks) {
        this.checks = checks;
    }

    @Get("/{number}")
    Answer show(String number, @QueryValue String name) {
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
