package cn.qinxue.services.catalogue;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A course provider 课程提供方. */
@MappedEntity
public record CourseProvider(@Id UUID id, String name) {}
