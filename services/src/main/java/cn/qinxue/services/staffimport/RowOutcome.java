package cn.qinxue.services.staffimport;

/** What becomes of a row. */
public enum RowOutcome {
    ADDED("新增"),
    UNCHANGED("不变"),
    /** The person's record says something else, and changing it was not asked for. */
    DIFFERING("不同，未更新"),
    UPDATED("更新"),
    MOVED("调动单位"),
    BAD("有问题");

    private final String label;

    RowOutcome(String label) {
        this.label = label;
    }

    /** The outcome in Chinese. */
    public String label() {
        return label;
    }
}
