package cn.qinxue.web.login;

import cn.qinxue.services.login.LoginWay;
import cn.qinxue.web.captcha.CaptchaView;
import cn.qinxue.web.form.Form;

/**
 * The login form, on its own page and on the portal.
 *
 * @param selfService whether people can activate and recover accounts here
 */
public record LoginBox(Form form, LoginWay way, CaptchaView captcha, boolean selfService) {}
