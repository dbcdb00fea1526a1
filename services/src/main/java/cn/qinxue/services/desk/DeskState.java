package cn.qinxue.services.desk;

/** How far a registration is. */
public enum DeskState {
    REGISTERED("待编班"),
    GROUPED("已编班"),
    ONLINE("已转网授"),
    CANCELLED("已取消");

    private final String label;

    DeskState(String label) {
        this.label = label;
    }

    /** The state in Chinese. */
    public String label() {
        return label;
    }
}
