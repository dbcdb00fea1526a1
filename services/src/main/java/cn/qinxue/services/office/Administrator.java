package cn.qinxue.services.office;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an account works at an office.
 *
 * @param accountName the login name as it was chosen; null for accounts older than this list of them
 * @param openedFromAbove whether it is a first administrator, opened by the office above (the province's: by the
 *     platform)
 */
@MappedEntity
public record Administrator(
        @Id UUID account,
        RegionPath officePath,
        OfficeRole officeRole,
        @Nullable String accountName,
        boolean openedFromAbove) {}
