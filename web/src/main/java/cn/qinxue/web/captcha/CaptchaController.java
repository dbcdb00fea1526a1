package cn.qinxue.web.captcha;

import cn.qinxue.services.captcha.Captchas;
import cn.qinxue.services.limit.Limit;
import cn.qinxue.services.limit.RateLimits;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** The pictures of captchas, and a new field for whoever cannot read one. */
@Controller("/captcha")
@Secured(SecurityRule.IS_ANONYMOUS)
class CaptchaController {
    private final Captchas captchas;
    private final RateLimits limits;
    private final Pages pages;

    CaptchaController(Captchas captchas, RateLimits limits, Pages pages) {
        this.captchas = captchas;
        this.limits = limits;
        this.pages = pages;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> field() {
        return pages.fragment("captcha/_again", new CaptchaView(Form.blank(), captchas.open()));
    }

    @Get("/{token}.png")
    @Produces({MediaType.IMAGE_PNG, MediaType.TEXT_HTML})
    HttpResponse<?> show(String token) {
        if (limits.takeHere(Limit.CAPTCHA_ADDRESS).isPresent()) {
            throw new HttpStatusException(HttpStatus.TOO_MANY_REQUESTS, "");
        }
        return captchas.picture(token)
                .<HttpResponse<?>>map(png -> HttpResponse.ok(png).contentType(MediaType.IMAGE_PNG_TYPE))
                .orElseGet(HttpResponse::notFound);
    }
}
