package cn.qinxue.services.search;

import cn.qinxue.services.staff.Gender;
import cn.qinxue.services.staff.StaffState;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person of a result as the database has it now, with names in place of ids.
 *
 * @param region full name of the region where the person counts, {@code regionCode} its code
 * @param office full name of the region whose office the person belongs to
 */
public record FoundStaff(
        UUID id,
        String name,
        String idNumberTail,
        Gender gender,
        EmploymentKind employmentKind,
        @Nullable String trade,
        @Nullable SkillLevel level,
        UUID employerId,
        String employer,
        String regionCode,
        String region,
        String office,
        @Nullable String mobileTail,
        StaffState state) {}
