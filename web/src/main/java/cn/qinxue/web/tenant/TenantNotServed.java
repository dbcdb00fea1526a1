package cn.qinxue.web.tenant;

import cn.qinxue.tenants.tenant.Tenant;

/** The tenant exists, but is not open for anybody at present. */
public final class TenantNotServed extends RuntimeException {
    private final transient Tenant tenant;

    TenantNotServed(Tenant tenant) {
        super(tenant.code(), null, false, false);
        this.tenant = tenant;
    }

    public Tenant tenant() {
        return tenant;
    }
}
