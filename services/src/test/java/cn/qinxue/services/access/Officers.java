package cn.qinxue.services.access;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.region.RegionPath;

/** Administrators at work, for tests. */
public final class Officers {
    private Officers() {}

    /** An administrator of that office with every right. */
    public static Actor at(RegionPath office) {
        return at(office, OfficeRole.OFFICE_ADMINISTRATOR);
    }

    /** An administrator of that office with the role's rights. */
    public static Actor at(RegionPath office, OfficeRole role) {
        return new Actor(Ids.next(), Role.ADMINISTRATOR, "韩志远", false, false, new Post(office, role));
    }
}
