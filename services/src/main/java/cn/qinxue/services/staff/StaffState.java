package cn.qinxue.services.staff;

/** Where a person's record stands. */
public enum StaffState {
    /** Imported; nobody has taken it over yet. */
    NOT_ACTIVATED("未激活"),
    ACTIVE("已激活"),
    /** Left or retired; may study nothing more, and everything done stays. */
    CLOSED("已停用");

    private final String label;

    StaffState(String label) {
        this.label = label;
    }

    /** The state in Chinese. */
    public String label() {
        return label;
    }
}
