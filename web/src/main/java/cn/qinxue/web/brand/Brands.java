package cn.qinxue.web.brand;

import cn.qinxue.tenants.brand.Accent;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import jakarta.inject.Singleton;

/** Finds the brand of the province whose host name was asked. */
@Singleton
public class Brands {
    /** The province's brand, or the platform's own where the request belongs to no province. */
    public Brand current() {
        return Tenancy.bound().map(Brands::of).orElse(Brand.PLATFORM);
    }

    /** A colour that could not be read never reaches a page: the platform's stands in for it. */
    static Brand of(Tenant tenant) {
        var accent = Accent.of(tenant.accent()).orElse(Brand.PLATFORM.accent());
        return new Brand(
                tenant.title(), tenant.seal(), accent, tenant.hotline(), tenant.officeHours(), tenant.organiser());
    }
}
