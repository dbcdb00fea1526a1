package cn.qinxue.tenants.programme;

/**
 * A programme that is not in a tenant's schema yet.
 *
 * @param code short name by which policies refer to it, for instance {@code worker}
 * @param divisionCode GB/T 2260 code of the region it is run for
 */
public record NewProgramme(String code, String name, String divisionCode, ProgrammeKind kind) {}
