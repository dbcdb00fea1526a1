package cn.qinxue.tenants.programme;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * 项目: what a tenant runs for one kind of staff; it has one policy per year.
 *
 * @param code short name by which policies, classes and hours refer to it, for instance {@code worker}
 * @param divisionCode GB/T 2260 code of the region it is run for
 */
@MappedEntity
public record Programme(@Id String code, String name, String divisionCode, ProgrammeKind kind) {}
