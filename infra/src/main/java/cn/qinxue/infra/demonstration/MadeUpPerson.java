package cn.qinxue.infra.demonstration;

import cn.qinxue.services.staff.Gender;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import org.jspecify.annotations.Nullable;

/** Somebody who does not exist; {@code employer} is the place in the list of employers. */
record MadeUpPerson(
        String name,
        String idNumber,
        Gender gender,
        @Nullable String mobile,
        EmploymentKind employmentKind,
        SkillLevel level,
        Trade trade,
        int employer) {}
