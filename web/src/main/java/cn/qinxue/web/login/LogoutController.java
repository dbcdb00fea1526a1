package cn.qinxue.web.login;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.login.Logins;
import cn.qinxue.web.page.Pages;
import cn.qinxue.web.session.SessionCookie;
import cn.qinxue.web.session.SignIn;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** Ends the session of this browser. */
@Controller("/logout")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
class LogoutController {
    private final Logins logins;
    private final SignIn signIn;
    private final Pages pages;

    LogoutController(Logins logins, SignIn signIn, Pages pages) {
        this.logins = logins;
        this.signIn = signIn;
        this.pages = pages;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> create(HttpRequest<?> request, Actor actor) {
        SessionCookie.token(request).ifPresent(token -> logins.logOut(actor, token));
        return signIn.out(request, pages.seeOther("/login", "已退出登录。"));
    }
}
