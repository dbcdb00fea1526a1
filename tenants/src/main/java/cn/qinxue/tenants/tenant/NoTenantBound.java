package cn.qinxue.tenants.tenant;

/** Work that needs a tenant was begun without one. Always a bug: there is no default tenant. */
public final class NoTenantBound extends IllegalStateException {
    NoTenantBound() {
        super("No tenant is bound to this work; see Tenancy.call");
    }
}
