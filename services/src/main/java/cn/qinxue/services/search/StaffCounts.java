package cn.qinxue.services.search;

import java.util.Map;

/** How many people, by the keys that are stored: paths of their own regions, names of enums, ids. */
public record StaffCounts(
        Map<String, Long> regions,
        Map<String, Long> levels,
        Map<String, Long> trades,
        Map<String, Long> employers,
        Map<String, Long> states) {}
