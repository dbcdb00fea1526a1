package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Absent;
import cn.qinxue.tenants.hours.Hours;

/**
 * What a requirement asks of one category.
 *
 * @param category code of a {@link CourseCategory} of the policy
 * @param hours hundredths of a credit hour; 0 where the category has no share of its own (decision 3)
 */
public record CategoryHours(String category, @Absent @Hours int hours, Assignment assignment) {}
