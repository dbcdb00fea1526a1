package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Labelled;

/** A print template that the reports module holds. */
public enum DocumentTemplate implements Labelled {
    TRAINING_CERTIFICATE("培训证明"),
    YEARLY_RECORD("继续教育记录"),
    ENROLLMENT_FORM("面授报名表"),
    OFFLINE_REGISTRATION("线下报名登记表"),
    PROMOTION_ENTRY("升级考核报名表");

    private final String label;

    DocumentTemplate(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
