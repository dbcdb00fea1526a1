package cn.qinxue.web.captcha;

import cn.qinxue.web.form.Form;

/** A captcha field: the form it stands in and the challenge's token. */
public record CaptchaView(Form form, String token) {}
