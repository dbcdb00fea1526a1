package cn.qinxue.web.tenant;

/** A request would change something at a tenant where everything may only be looked at. */
public final class TenantReadOnly extends RuntimeException {
    TenantReadOnly() {
        super("read only", null, false, false);
    }
}
