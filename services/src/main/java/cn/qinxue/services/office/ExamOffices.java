package cn.qinxue.services.office;

import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.Region;
import cn.qinxue.tenants.region.RegionKind;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import jakarta.inject.Singleton;

/** The examination offices of the bound tenant: one for each region, 省直 and 市直 included. */
@Singleton
public class ExamOffices {
    private static final String OFFICE = "工考办";

    private final Regions regions;

    ExamOffices(Regions regions) {
        this.regions = regions;
    }

    /**
     * What the office of a region is called: 南通市工考办; that of a bodies' branch names its division, 江苏省省直工考办.
     *
     * @throws NotFound if there is no such region
     */
    public String name(RegionPath path) {
        return regions.byPath(path).map(this::name).orElseThrow(NotFound::new);
    }

    /** What the office of a region is called. */
    public String name(Region region) {
        boolean branch = region.kind() == RegionKind.PROVINCIAL_BODIES || region.kind() == RegionKind.CITY_BODIES;
        var division = branch && region.parentCode() != null
                ? regions.byCode(region.parentCode()).map(Region::name).orElse("")
                : "";
        return division + region.name() + OFFICE;
    }
}
