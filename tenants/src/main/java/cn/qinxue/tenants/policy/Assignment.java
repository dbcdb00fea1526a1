package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Labelled;

/** How the courses of a category reach a learner. */
public enum Assignment implements Labelled {
    AUTO("统一推送"),
    CHOICE("自主选择");

    private final String label;

    Assignment(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
