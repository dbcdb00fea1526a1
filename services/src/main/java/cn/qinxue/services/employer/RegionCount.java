package cn.qinxue.services.employer;

import io.micronaut.core.annotation.Introspected;

/** How many units stand in a region itself. */
@Introspected
record RegionCount(String regionPath, long units) {}
