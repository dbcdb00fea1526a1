package cn.qinxue.web.login;

import cn.qinxue.services.captcha.Captchas;
import cn.qinxue.services.login.LoginWays;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.web.captcha.CaptchaView;
import cn.qinxue.web.form.Form;
import jakarta.inject.Singleton;

/** Makes login forms, each with a new captcha. */
@Singleton
public class LoginBoxes {
    private final LoginWays ways;
    private final Captchas captchas;

    LoginBoxes(LoginWays ways, Captchas captchas) {
        this.ways = ways;
        this.captchas = captchas;
    }

    public LoginBox of(Form form) {
        boolean selfService = !Tenancy.current().isPlatform();
        return new LoginBox(form, ways.current(), new CaptchaView(form, captchas.open()), selfService);
    }
}
