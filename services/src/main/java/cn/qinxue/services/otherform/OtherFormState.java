package cn.qinxue.services.otherform;

import cn.qinxue.tenants.authoring.Labelled;

/** Where a report stands. */
public enum OtherFormState implements Labelled {
    PENDING("待审批"),
    /** The hours of those who attended are in the ledger. */
    APPROVED("通过"),
    REFUSED("不通过"),
    WITHDRAWN("已撤回");

    private final String label;

    OtherFormState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
