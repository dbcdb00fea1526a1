package cn.qinxue.infra.demonstration;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Post;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.region.Region;

/** Who acts for the offices of the demonstration. */
final class DemonstrationOfficers {
    private DemonstrationOfficers() {}

    /** Signed by somebody of that office; where nobody is printed, by the province's first. */
    static Actor of(DemonstrationTenant tenant, Region office) {
        var name = tenant.administrators().stream()
                .filter(each -> each.office().equals(office.fullName()))
                .findFirst()
                .orElse(tenant.administrators().getFirst())
                .name();
        var post = new Post(office.path(), OfficeRole.OFFICE_ADMINISTRATOR);
        return new Actor(Ids.next(), Role.ADMINISTRATOR, name, false, false, post);
    }
}
