package cn.qinxue.services.facetoface;

/** How far an hours report 课时申报 is. */
public enum ReportState {
    PENDING("待确认"),
    PASSED("已通过"),
    RETURNED("已退回");

    private final String label;

    ReportState(String label) {
        this.label = label;
    }

    /** The state in Chinese. */
    public String label() {
        return label;
    }
}
