package cn.qinxue.tenants.policy;

/** The level of a worker's skill certificate, from none upwards. */
public enum SkillLevel {
    UNGRADED("未定级"),
    JUNIOR("初级工"),
    INTERMEDIATE("中级工"),
    SENIOR("高级工"),
    TECHNICIAN("技师"),
    SENIOR_TECHNICIAN("高级技师");

    private final String label;

    SkillLevel(String label) {
        this.label = label;
    }

    /** The level in Chinese. */
    public String label() {
        return label;
    }
}
