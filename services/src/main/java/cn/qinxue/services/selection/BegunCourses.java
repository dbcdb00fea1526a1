package cn.qinxue.services.selection;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Tells of which courses study has begun; the study side knows. */
public interface BegunCourses {
    Set<CourseSelection.Key> of(Collection<UUID> enrollments);
}
