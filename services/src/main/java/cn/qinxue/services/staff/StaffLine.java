package cn.qinxue.services.staff;

import cn.qinxue.tenants.policy.SkillLevel;
import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of a list of people, with names in place of ids; {@code region} and {@code office} are full names. */
@Introspected
public record StaffLine(
        UUID id,
        String name,
        String idNumberTail,
        @Nullable String trade,
        @Nullable SkillLevel level,
        String employer,
        String region,
        String office,
        StaffState state) {}
