package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Labelled;

/** Type of a question 题型. */
public enum QuestionType implements Labelled {
    SINGLE("单选题"),
    MULTIPLE("多选题"),
    TRUE_FALSE("判断题");

    private final String label;

    QuestionType(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
