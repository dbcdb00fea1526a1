package cn.qinxue.services.catalogue;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** That a course was made for a trade. */
@MappedEntity("course_trade")
record CourseTradeEntry(UUID course, UUID trade) {}
