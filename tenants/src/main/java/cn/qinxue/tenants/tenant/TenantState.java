package cn.qinxue.tenants.tenant;

/** The life of a tenant. Only {@link #ACTIVE} and {@link #READ_ONLY} ones are served, the latter for reading. */
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

    /** Whether an operator may move a tenant from this state to that one. */
    public boolean mayBecome(TenantState next) {
        return next != this && isInOperation() && next.isInOperation();
    }

    private boolean isInOperation() {
        return switch (this) {
            case ACTIVE, READ_ONLY, SUSPENDED -> true;
            case OPENING, LEAVING -> false;
        };
    }
}
