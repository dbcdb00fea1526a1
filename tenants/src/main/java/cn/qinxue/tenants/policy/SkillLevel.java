package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Labelled;

/** Technical level 技术等级 of a worker, lowest first. */
public enum SkillLevel implements Labelled {
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

    @Override
    public String label() {
        return label;
    }
}
