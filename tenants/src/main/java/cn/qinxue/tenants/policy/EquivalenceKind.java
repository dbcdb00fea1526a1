package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.hours.Hours;

/**
 * One kind of claim, for instance 研修班.
 *
 * @param maxHours most hours of this kind that a person may be given in a year, in hundredths of a credit hour
 */
public record EquivalenceKind(
        String code, String label, @Hours int maxHours) {}
