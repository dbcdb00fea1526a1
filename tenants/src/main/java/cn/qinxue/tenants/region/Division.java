package cn.qinxue.tenants.region;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One national division code (GB/T 2260) under one name; {@code validTo} is the last day, null while in force; {@code
 * validFrom} is null where the lists of 1981 already have it.
 */
public record Division(
        String code,
        String name,
        DivisionLevel level,
        @Nullable String parentCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> successors) {

    /** Whether the code stood in the national list on that day. */
    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
