package cn.qinxue.services.equivalence;

import cn.qinxue.tenants.authoring.Labelled;

/** Where a claim stands. */
public enum ClaimState implements Labelled {
    PENDING("待审批"),
    /** Its hours are in the ledger. */
    APPROVED("通过"),
    /** Also one whose approval was taken back; the learner may file anew. */
    REFUSED("不通过"),
    WITHDRAWN("已撤回");

    private final String label;

    ClaimState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
