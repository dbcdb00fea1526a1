package cn.qinxue.services.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which training plans an office wants to see; drafts never.
 *
 * @param year null for any
 * @param name part of the plan's name; empty for any
 * @param site null for any
 * @param state null for any
 */
public record PlanFilter(
        @Nullable Integer year,
        String name,
        @Nullable UUID site,
        @Nullable PlanState state) {}
