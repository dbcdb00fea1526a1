package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Labelled;

/** A supplementary form of training that an office reports. */
public enum OtherForm implements Labelled {
    LECTURE("专题讲座"),
    SKILL_EXCHANGE("技能交流"),
    COLLECTIVE_LISTENING("集中收听");

    private final String label;

    OtherForm(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
