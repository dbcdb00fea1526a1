package cn.qinxue.services.standing;

import cn.qinxue.tenants.policy.SkillLevel;
import org.jspecify.annotations.Nullable;

/**
 * Who a person was in a year: at the end of one that is closed, else now.
 *
 * @param region path of the region where the person counts; null where nowhere
 */
record Home(
        String programme,
        @Nullable SkillLevel level,
        @Nullable String region) {}
