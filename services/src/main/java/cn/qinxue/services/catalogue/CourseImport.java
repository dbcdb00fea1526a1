package cn.qinxue.services.catalogue;

import cn.qinxue.tenants.id.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Brings whole courses into the bound tenant's catalogue. Doing it twice changes nothing. */
@Singleton
public class CourseImport {
    /** What came of bringing courses in. */
    public sealed interface Outcome {
        /**
         * They are in.
         *
         * @param added how many; the others were there already and stay as they are
         */
        record Done(int added) implements Outcome {}

        /** Nothing was brought in. */
        record Refused(List<CourseRefusal> refusals) implements Outcome {}
    }

    /** That a course counts under a category in a programme. */
    public record Placement(String courseCode, String programme, String category) {}

    private final CourseRepository courses;
    private final CourseProviderRepository providers;
    private final CourseCategoryRepository categories;
    private final CourseParts parts;

    CourseImport(
            CourseRepository courses,
            CourseProviderRepository providers,
            CourseCategoryRepository categories,
            CourseParts parts) {
        this.courses = courses;
        this.providers = providers;
        this.categories = categories;
        this.parts = parts;
    }

    /** The provider of this name; who is not known yet is added. */
    @Transactional
    public CourseProvider provider(String name) {
        courses.lockForImport();
        return providers.findByName(name).orElseGet(() -> providers.save(new CourseProvider(Ids.next(), name)));
    }

    /** Adds the courses whose codes are new. */
    @Transactional
    public Outcome add(List<CourseContent> contents) {
        var refusals = contents.stream()
                .flatMap(content -> CourseRules.refusals(content).stream())
                .toList();
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        courses.lockForImport();
        var codes = contents.stream().map(content -> content.course().code()).toList();
        var known = byCode(codes).keySet();
        var fresh = contents.stream()
                .filter(content -> !known.contains(content.course().code()))
                .toList();
        courses.saveAll(fresh.stream().map(CourseContent::course).toList());
        parts.save(fresh);
        return new Outcome.Done(fresh.size());
    }

    /** Lets courses count where they do not yet; unknown codes are left out. */
    @Transactional
    public void place(List<Placement> placements) {
        var known = byCode(placements.stream().map(Placement::courseCode).collect(Collectors.toSet()));
        categories.add(placements.stream()
                .flatMap(placement -> Optional.ofNullable(known.get(placement.courseCode()))
                        .map(course ->
                                new CourseCategoryEntry(course.id(), placement.programme(), placement.category()))
                        .stream())
                .toList());
    }

    private Map<String, Course> byCode(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : courses.findByCodeIn(codes).stream().collect(Collectors.toMap(Course::code, course -> course));
    }
}
