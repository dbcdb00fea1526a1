package cn.qinxue.tenants.programme;

import cn.qinxue.tenants.authoring.Labelled;

/** Whom a programme is for. */
public enum ProgrammeKind implements Labelled {
    WORKER("工勤人员"),
    PROFESSIONAL("专业技术人员");

    private final String label;

    ProgrammeKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
