package cn.qinxue.services.province;

import io.micronaut.core.annotation.Introspected;

/**
 * How many people a province has: all that operators ever see of them.
 *
 * @param people on its lists and not closed, once for each programme they are in
 * @param activeLearners learners who logged in during the last thirty days
 */
@Introspected
public record ProvinceCounts(long people, long activeLearners) {}
