package cn.qinxue.tenants.policy;

/** By what tie a person works for an employer. */
public enum EmploymentKind {
    ESTABLISHED("在编"),
    DISPATCHED("劳务派遣"),
    CONTRACT("聘用合同");

    private final String label;

    EmploymentKind(String label) {
        this.label = label;
    }

    /** The kind in Chinese. */
    public String label() {
        return label;
    }
}
