package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Labelled;

/** How a person comes to an account. */
public enum RegistrationMethod implements Labelled {
    ACTIVATION("激活已导入的信息"),
    SELF_REGISTRATION("本人实名注册");

    private final String label;

    RegistrationMethod(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
