package cn.qinxue.tenants.region;

import cn.qinxue.tenants.opening.OpeningStep;
import cn.qinxue.tenants.opening.TenantOpening;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;

/** Plants the province's region tree when a tenant is opened; the first step, since the others refer to regions. */
@Singleton
@Order(RegionOpening.ORDER)
final class RegionOpening implements OpeningStep {
    static final int ORDER = 10;

    private final Regions regions;

    RegionOpening(Regions regions) {
        this.regions = regions;
    }

    @Override
    public void apply(TenantOpening.Request request) {
        regions.plant(request.tenant().divisionCode());
    }
}
