package cn.qinxue.services.desk;

import cn.qinxue.tenants.policy.SkillLevel;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registration in a list, with the person as the record stands now.
 *
 * @param region full name of the unit's region
 * @param amount in fen
 * @param className the class it was grouped into; null before
 */
@Introspected
public record DeskLine(
        UUID id,
        String name,
        String idNumberTail,
        @Nullable String mobileTail,
        @Nullable String trade,
        @Nullable SkillLevel level,
        UUID employer,
        String employerName,
        String region,
        String programme,
        int year,
        long amount,
        String receipt,
        LocalDate paidOn,
        DeskState state,
        @Nullable String reason,
        @Nullable String className,
        Instant registeredAt) {}
