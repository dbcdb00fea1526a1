package cn.qinxue.services.access;

import cn.qinxue.tenants.region.RegionPath;

/**
 * Where and as what an administrator works. The region of the office is the scope: 本级和下级, itself and everything below.
 *
 * @param office the region whose office it is
 */
public record Post(RegionPath office, OfficeRole role) {

    /** Whether it is the office of the whole province, which keeps what all share, such as the list of trades. */
    public boolean isProvince() {
        return office.depth() == 1;
    }
}
