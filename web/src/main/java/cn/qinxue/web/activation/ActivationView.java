package cn.qinxue.web.activation;

import cn.qinxue.web.captcha.CaptchaView;
import cn.qinxue.web.form.Form;

/**
 * The first step of an activation.
 *
 * @param recovers whether to point to the recovery, since the person is active already
 */
public record ActivationView(Form form, CaptchaView captcha, boolean recovers) {}
