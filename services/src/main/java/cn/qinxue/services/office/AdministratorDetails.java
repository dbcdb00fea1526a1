package cn.qinxue.services.office;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.staff.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * What a form says of an administrator.
 *
 * @param mobile as typed; null where the form says nothing, so that what is bound stays
 */
public record AdministratorDetails(String name, @Nullable String mobile, OfficeRole role) {
    public AdministratorDetails {
        name = PersonName.clean(name);
    }
}
