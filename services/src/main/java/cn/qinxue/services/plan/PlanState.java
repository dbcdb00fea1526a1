package cn.qinxue.services.plan;

/** Where a training plan stands (decision 12). */
public enum PlanState {
    DRAFT("草稿"),
    FILED("待审批"),
    APPROVED("通过"),
    REFUSED("不通过");

    private final String label;

    PlanState(String label) {
        this.label = label;
    }

    /** The state in Chinese. */
    public String label() {
        return label;
    }

    /** Whether the site may still change it and file it. */
    public boolean isWithSite() {
        return this == DRAFT || this == REFUSED;
    }
}
