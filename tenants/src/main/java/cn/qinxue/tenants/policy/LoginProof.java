package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Labelled;

/** What proves at login that it is this person; a captcha always comes with it. */
public enum LoginProof implements Labelled {
    PASSWORD("密码"),
    SMS("短信验证码");

    private final String label;

    LoginProof(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
