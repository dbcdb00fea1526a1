package cn.qinxue.tenants.suspension;

import cn.qinxue.tenants.database.SchemaRoles;
import cn.qinxue.tenants.database.TenantPools;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.TenantState;
import cn.qinxue.tenants.tenant.Tenants;
import jakarta.inject.Singleton;

/**
 * Takes a tenant off the air and puts it back. While it is suspended the database itself lets nobody in as its role;
 * nothing of what it holds is touched.
 */
@Singleton
public class TenantSuspension {
    private final Tenants tenants;
    private final TenantPools pools;
    private final SchemaRoles roles;

    TenantSuspension(Tenants tenants, TenantPools pools, SchemaRoles roles) {
        this.tenants = tenants;
        this.pools = pools;
        this.roles = roles;
    }

    /** No request is served any more, on this node at once and on the others within seconds; every connection ends. */
    public void suspend(Tenant tenant) {
        tenants.changeState(tenant.code(), TenantState.SUSPENDED);
        pools.close(tenant);
        roles.lock(tenant.schemaName());
    }

    /** The database lets the tenant's role in again; the state, and with it what is served, is still to be changed. */
    public void lift(Tenant tenant) {
        roles.unlock(tenant.schemaName());
    }
}
