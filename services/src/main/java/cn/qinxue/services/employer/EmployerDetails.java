package cn.qinxue.services.employer;

import org.jspecify.annotations.Nullable;

/**
 * What an office says about a work unit.
 *
 * @param region a region's code or full name, 江苏省/南通市/海安市
 * @param office code or full name of another managing office's region; null: that of the unit's region
 */
public record EmployerDetails(
        String name, String region, @Nullable String office) {}
