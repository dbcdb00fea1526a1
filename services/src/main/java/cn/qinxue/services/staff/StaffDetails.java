package cn.qinxue.services.staff;

import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an office or an import says about a person, as typed. Trade and level are null where there are none. */
public record StaffDetails(
        String name,
        String idNumber,
        @Nullable Gender gender,
        EmploymentKind employmentKind,
        @Nullable UUID trade,
        @Nullable SkillLevel level,
        UUID employer,
        Contact contact) {}
