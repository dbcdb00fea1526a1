package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Labelled;

/** When a person-year counts as complete. */
public enum Qualification implements Labelled {
    TOTAL_HOURS("总学时达标"),
    TOTAL_AND_CATEGORIES("总学时和各分类学时均达标");

    private final String label;

    Qualification(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
