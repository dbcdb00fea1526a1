package cn.qinxue.services.order;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** Stands for an enrollment: what was told of it, and how often it was opened. */
@MappedEntity("recorded_class")
public record RecordedClass(@Id UUID enrollment, String state, int opened) {}
