package cn.qinxue.services.catalogue;

import java.util.List;

/** A course with its provider and its chapters in order. */
public record CourseOutline(Course course, CourseProvider provider, List<Chapter> chapters) {
    public CourseOutline {
        chapters = List.copyOf(chapters);
    }
}
