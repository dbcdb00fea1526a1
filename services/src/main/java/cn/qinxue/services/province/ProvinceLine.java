package cn.qinxue.services.province;

import cn.qinxue.tenants.tenant.Tenant;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One province of the operators' list.
 *
 * @param counts null while the province is off the air or its answer is overdue
 */
public record ProvinceLine(
        Tenant tenant, Instant openedAt, @Nullable ProvinceCounts counts) {}
