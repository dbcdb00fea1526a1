package cn.qinxue.services.hours;

import cn.qinxue.tenants.authoring.Labelled;

/** Where hours come from (decisions 1 and 16). */
public enum HoursSource implements Labelled {
    ONLINE("网授"),
    EXAM("考试"),
    SELF_STUDY("自学"),
    FACE_TO_FACE("面授"),
    EQUIVALENCE("视同"),
    COLLECTIVE_LISTENING("集中收听"),
    LECTURE("专题讲座"),
    SKILL_EXCHANGE("技能交流");

    private final String label;

    HoursSource(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
