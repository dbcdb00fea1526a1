package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Labelled;

/** Where the password of an imported account comes from before its first change. */
public enum FirstPassword implements Labelled {
    RANDOM("随机生成"),
    FIXED("统一初始密码");

    private final String label;

    FirstPassword(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
