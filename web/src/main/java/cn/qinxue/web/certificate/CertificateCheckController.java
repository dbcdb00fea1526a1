package cn.qinxue.web.certificate;

import cn.qinxue.services.certificate.CertificateCheck;
import cn.qinxue.services.certificate.CertificateChecks;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.page.Pages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** 证明查验, for everybody who holds one in hand. The QR code leads here with the number filled in. */
@Controller("/certificates")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.TEXT_HTML)
class CertificateCheckController {
    private static final String TEMPLATE = "certificate/check";
    private static final String TITLE = "查验培训证明";
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_NAME = 50;

    private final CertificateChecks checks;
    private final Pages pages;

    CertificateCheckController(CertificateChecks checks, Pages pages) {
        this.checks = checks;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> check(@Nullable @QueryValue String number, @Nullable @QueryValue String name) {
        var form = Form.blank().with("number", number).with("name", name);
        return number == null && name == null
                ? pages.show(TEMPLATE, TITLE, new CertificateCheckView(form, null))
                : checked(form);
    }

    @Get("/{number}")
    HttpResponse<?> show(String number, @Nullable @QueryValue String name) {
        var form = Form.blank().with("number", number).with("name", name);
        return name == null ? pages.show(TEMPLATE, TITLE, new CertificateCheckView(form, null)) : checked(form);
    }

    private HttpResponse<?> checked(Form form) {
        var reader = form.reader();
        var number = reader.text("number", "证明编号", LONGEST_NUMBER).orElse("");
        var name = reader.text("name", "姓名", LONGEST_NAME).orElse("");
        if (!reader.accepted()) {
            return pages.refused(TEMPLATE, TITLE, new CertificateCheckView(reader.form(), null));
        }
        var check = checks.check(number, name);
        var view = new CertificateCheckView(form, check);
        return switch (check) {
            case CertificateCheck.TooOften often ->
                pages.failure(HttpStatus.TOO_MANY_REQUESTS, TEMPLATE, TITLE, view)
                        .header(HttpHeaders.RETRY_AFTER, String.valueOf(often.seconds()));
            case CertificateCheck.Found found -> pages.show(TEMPLATE, TITLE, view);
            case CertificateCheck.NotIssued none -> pages.show(TEMPLATE, TITLE, view);
        };
    }
}
