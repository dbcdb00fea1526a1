package cn.qinxue.web.recovery;

import cn.qinxue.services.login.LoginWay;
import cn.qinxue.web.captcha.CaptchaView;
import cn.qinxue.web.form.Form;

/** The first step of a recovery. */
public record RecoveryView(Form form, LoginWay way, CaptchaView captcha) {}
