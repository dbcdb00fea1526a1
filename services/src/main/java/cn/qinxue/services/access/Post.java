package cn.qinxue.services.access;

import cn.qinxue.tenants.region.RegionPath;
import java.util.Set;

/**
 * Where and as what an administrator works. The region of the office is the scope: 本级和下级, itself and everything below.
 *
 * @param office the region whose office it is
 * @param rights those of the role; fewer where a program acts with a token that was given fewer
 */
public record Post(RegionPath office, OfficeRole role, Set<Right> rights) {
    public Post {
        rights = Set.copyOf(rights);
    }

    /** A person's post, with every right of the role. */
    public Post(RegionPath office, OfficeRole role) {
        this(office, role, role.rights());
    }

    /** Whether it is the office of the whole province, which keeps what all share, such as the list of trades. */
    public boolean isProvince() {
        return office.depth() == 1;
    }

    /** Whether it may be done at this post: ask here, not the role. */
    public boolean has(Right right) {
        return rights.contains(right);
    }
}
