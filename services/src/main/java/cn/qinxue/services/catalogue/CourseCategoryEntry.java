package cn.qinxue.services.catalogue;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** That a course counts under a category in a programme; the code is the policies'. */
@MappedEntity("course_category")
record CourseCategoryEntry(UUID course, String programme, String category) {}
