package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Labelled;

/** A document that the platform prints. */
public enum DocumentKind implements Labelled {
    CERTIFICATE("培训证明"),
    YEARLY_RECORD("年度记录"),
    ENROLLMENT_FORM("面授报名表"),
    OFFLINE_REGISTRATION("线下报名登记表"),
    PROMOTION_ENTRY("升级考核报名表");

    private final String label;

    DocumentKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
