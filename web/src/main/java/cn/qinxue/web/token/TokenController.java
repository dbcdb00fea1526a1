package cn.qinxue.web.token;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.token.ApiTokens;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.page.Pages;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.util.UUID;

/** The tokens by which programs open provinces. */
@Controller("/operator/tokens")
@Secured("OPERATOR")
@Produces(MediaType.TEXT_HTML)
class TokenController {
    private static final String TITLE = "接口令牌";
    private static final int LONGEST_NAME = 40;

    private final ApiTokens tokens;
    private final Clock clock;
    private final Pages pages;

    TokenController(ApiTokens tokens, Clock clock, Pages pages) {
        this.tokens = tokens;
        this.clock = clock;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list() {
        return pages.show("token/list", TITLE, view(Form.blank().with("life", TokenLife.QUARTER.name())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> issue(@Body Form form, Actor actor) {
        var reader = form.reader();
        var name = reader.text("name", "用途", LONGEST_NAME);
        var life = reader.choice("life", "有效期", TokenLife.class);
        if (!reader.accepted()) return pages.refused("token/list", TITLE, view(reader.form()));
        var issued = tokens.issue(name.orElseThrow(), life.orElseThrow().duration(), actor);
        return pages.show("token/issued", "令牌已签发", issued);
    }

    @Get("/{id}/revocation")
    HttpResponse<?> ask(UUID id) {
        var token = tokens.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        return pages.show("token/revocation", "撤销令牌", token);
    }

    @Post("/{id}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> revoke(UUID id, Actor actor) {
        tokens.revoke(id, actor);
        return pages.seeOther("/operator/tokens", "令牌已撤销，马上失效。");
    }

    private TokenList view(Form form) {
        return new TokenList(tokens.all(), clock.instant(), form);
    }
}
