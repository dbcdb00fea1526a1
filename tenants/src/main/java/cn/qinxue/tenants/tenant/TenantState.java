package cn.qinxue.tenants.tenant;

/** The life of a tenant. Only {@link #ACTIVE} and {@link #READ_ONLY} ones are served. */
public enum TenantState {
    OPENING("开通中"),
    ACTIVE("正常"),
    READ_ONLY("只读"),
    SUSPENDED("已停用"),
    LEAVING("退出中");

    private final String label;

    TenantState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isServed() {
        return this == ACTIVE || this == READ_ONLY;
    }
}
