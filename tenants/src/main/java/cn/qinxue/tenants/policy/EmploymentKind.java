package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Labelled;

/** How a person is employed 用工形式. */
public enum EmploymentKind implements Labelled {
    ESTABLISHED("在编"),
    DISPATCHED("劳务派遣"),
    CONTRACT("聘用合同");

    private final String label;

    EmploymentKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
