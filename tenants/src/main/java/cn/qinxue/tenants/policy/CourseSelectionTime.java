package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Labelled;

/** When a learner chooses courses (decision 17). */
public enum CourseSelectionTime implements Labelled {
    BEFORE_PAYMENT("先选课后缴费"),
    AFTER_OPENING("开班后选课");

    private final String label;

    CourseSelectionTime(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
