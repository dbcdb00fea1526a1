package cn.qinxue.web.token;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.token.ApiTokens;
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
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * The tokens by which programs call the API: those of the operators, which open provinces, and those of an office. Which
 * of the two addresses a host serves, its tenant decides.
 */
@Controller
@Secured({"OPERATOR", "ADMINISTRATOR"})
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

    @Get(uris = {"/operator/tokens", "/office/tokens"})
    HttpResponse<?> list(Actor actor) {
        mayIssue(actor);
        var form = Form.blank().with("grant", TokenGrant.READ.name()).with("life", TokenLife.QUARTER.name());
        return pages.show("token/list", TITLE, view(form, actor));
    }

    @Post(uris = {"/operator/tokens", "/office/tokens"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> issue(@Body Form form, Actor actor) {
        mayIssue(actor);
        var reader = form.reader();
        var name = reader.text("name", "用途", LONGEST_NAME);
        var rights = EnumSet.noneOf(Right.class);
        if (!isOperator(actor)) {
            reader.choice("grant", "权限", TokenGrant.class).ifPresent(grant -> rights.addAll(grant.rights()));
            if (form.chosen("fullNumbers", "on")) rights.add(Right.FULL_NUMBERS);
        }
        var life = reader.choice("life", "有效期", TokenLife.class);
        if (!reader.accepted()) return pages.refused("token/list", TITLE, view(reader.form(), actor));
        var issued = tokens.issue(name.orElseThrow(), life.orElseThrow().duration(), Set.copyOf(rights), actor);
        return pages.show("token/issued", "令牌已签发", new IssuedToken(place(actor), issued));
    }

    @Get(uris = {"/operator/tokens/{id}/revocation", "/office/tokens/{id}/revocation"})
    HttpResponse<?> ask(UUID id, Actor actor) {
        mayIssue(actor);
        return pages.show("token/revocation", "撤销令牌", new TokenRevocation(place(actor), tokens.token(id, actor)));
    }

    @Post(uris = {"/operator/tokens/{id}/revocation", "/office/tokens/{id}/revocation"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> revoke(UUID id, Actor actor) {
        mayIssue(actor);
        tokens.revoke(id, actor);
        return pages.seeOther(place(actor).path(), "令牌已撤销，马上失效。");
    }

    private static void mayIssue(Actor actor) {
        if (!isOperator(actor)) actor.require(Right.ADMINISTRATORS);
    }

    private static boolean isOperator(Actor actor) {
        return actor.role() == Role.OPERATOR;
    }

    private static TokenPlace place(Actor actor) {
        return isOperator(actor) ? TokenPlace.OPERATOR : TokenPlace.OFFICE;
    }

    private TokenList view(Form form, Actor actor) {
        return new TokenList(place(actor), tokens.all(actor), clock.instant(), form, actor.has(Right.FULL_NUMBERS));
    }
}
