package cn.qinxue.services.statistics;

/** The tables that there are. */
public enum StatisticsKind {
    CONTINUING_EDUCATION("继续教育情况统计", true),
    SITE_TRAINING("面授点培训情况统计", true),
    SITE_REPORT("面授点报表", true),
    FACE_TO_FACE_STUDY("面授学习统计", false),
    TRADES("技术工种统计", false),
    PAYMENTS("缴费统计", true),
    EMPLOYERS("单位完成情况", true);

    private final String label;
    private final boolean ofRecord;

    StatisticsKind(String label, boolean ofRecord) {
        this.label = label;
        this.ofRecord = ofRecord;
    }

    /** The table's name. */
    public String label() {
        return label;
    }

    /** Whether it is handed in and filed, so that there is an OFD of it. */
    public boolean isOfRecord() {
        return ofRecord;
    }
}
