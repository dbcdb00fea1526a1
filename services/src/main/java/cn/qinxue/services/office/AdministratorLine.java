package cn.qinxue.services.office;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An administrator with what is shown of the account.
 *
 * @param officePath the region path of the office, see {@link #office}
 * @param mobileTail last four digits of the bound mobile number; null while none is bound
 * @param version of the account, for forms
 */
@Introspected
public record AdministratorLine(
        UUID account,
        String officePath,
        OfficeRole officeRole,
        @Nullable String accountName,
        boolean openedFromAbove,
        String name,
        @Nullable String mobileTail,
        boolean disabled,
        boolean mustChangePassword,
        @Nullable Instant lastLoginAt,
        long version) {

    /** Where they work. */
    public RegionPath office() {
        return new RegionPath(officePath);
    }

    /** Whether this one can open accounts for the office now. */
    public boolean runsTheOffice() {
        return !disabled && officeRole == OfficeRole.OFFICE_ADMINISTRATOR;
    }
}
