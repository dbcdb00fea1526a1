package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Labelled;

/** What a wrong answer to a pop-up question 弹题 does; nothing is credited past the question until the right one. */
public enum WrongAnswer implements Labelled {
    RETRY("停在原处，答对后继续"),
    REWIND("退回上一弹题处重新学习");

    private final String label;

    WrongAnswer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
