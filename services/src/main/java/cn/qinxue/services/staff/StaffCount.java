package cn.qinxue.services.staff;

import io.micronaut.core.annotation.Introspected;

/**
 * How many people an office has; whoever is in two programmes counts twice, closed records do not.
 *
 * @param active of them, those who have taken their record over
 */
@Introspected
public record StaffCount(long all, long active) {}
