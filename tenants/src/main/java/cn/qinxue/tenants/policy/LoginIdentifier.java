package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Labelled;

/** What names a person at login. */
public enum LoginIdentifier implements Labelled {
    ID_NUMBER("身份证号"),
    MOBILE("手机号"),
    NAME_AND_ID_NUMBER("姓名和身份证号");

    private final String label;

    LoginIdentifier(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
