package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Labelled;

/** Who may enroll a learner, and where. */
public enum EnrollmentChannel implements Labelled {
    ONLINE_SELF("本人网上报名"),
    UNIT_BATCH("单位统一报名"),
    OFFLINE_DESK("线下窗口报名");

    private final String label;

    EnrollmentChannel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
