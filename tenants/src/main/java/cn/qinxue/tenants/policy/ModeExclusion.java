package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Labelled;

/** Whether online and face-to-face learning exclude one another within a year (decision 4). */
public enum ModeExclusion implements Labelled {
    NONE("互不限制"),
    ONLINE_BARS_FACE_TO_FACE("已报网授的不得再报面授"),
    EITHER("网授与面授只能选一种");

    private final String label;

    ModeExclusion(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
