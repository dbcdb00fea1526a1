package cn.qinxue.services.employer;

/**
 * One row of the list of work units.
 *
 * @param people how many records of people the unit has now
 */
public record EmployerLine(Employer employer, long people) {}
