package cn.qinxue.services.catalogue;

import cn.qinxue.tenants.access.NotFound;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the bound tenant's learners can study. A course counts under the categories of policies, so whoever asks for an
 * offer names the programme and the category codes of the policy in force; a course in none of them is not offered.
 */
@Singleton
public class Catalogue {
    private final CourseRepository courses;
    private final CourseProviderRepository providers;
    private final ChapterRepository chapters;
    private final QuestionRepository questions;
    private final AttentionCheckRepository attentionChecks;

    Catalogue(
            CourseRepository courses,
            CourseProviderRepository providers,
            ChapterRepository chapters,
            QuestionRepository questions,
            AttentionCheckRepository attentionChecks) {
        this.courses = courses;
        this.providers = providers;
        this.chapters = chapters;
        this.questions = questions;
        this.attentionChecks = attentionChecks;
    }

    /** The published courses of an offer that fit the filter, by code; the pages are numbered from 0. */
    public Page<OfferedCourse> offered(
            String programme, Collection<String> categories, CourseFilter filter, Pageable page) {
        var wanted = categories.stream()
                .filter(category -> filter.category() == null || category.equals(filter.category()))
                .toList();
        if (wanted.isEmpty()) {
            return Page.of(List.of(), page, 0L);
        }
        var text = filter.text().strip();
        var found = courses.offered(
                programme, wanted, filter.provider(), filter.trade(), text, page.getSize(), page.getOffset());
        var total = courses.countOffered(programme, wanted, filter.provider(), filter.trade(), text);
        return Page.of(found, page, total);
    }

    /** Those of the courses that count in the offer, by id, withdrawn ones included: what was selected stays. */
    public Map<UUID, OfferedCourse> offeredByIds(
            String programme, Collection<String> categories, Collection<UUID> ids) {
        if (categories.isEmpty() || ids.isEmpty()) {
            return Map.of();
        }
        return courses.offeredByIds(programme, categories, ids).stream()
                .collect(Collectors.toMap(OfferedCourse::id, Function.identity()));
    }

    /** The courses by id, whatever their state; unknown ids are left out. */
    public Map<UUID, Course> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return courses.findByIdIn(ids).stream().collect(Collectors.toMap(Course::id, Function.identity()));
    }

    /**
     * A course with its chapters, whatever its state.
     *
     * @throws NotFound if there is no such course
     */
    public CourseOutline outline(UUID id) {
        var course = courses.findById(id).orElseThrow(NotFound::new);
        var provider = providers.findById(course.provider()).orElseThrow();
        return new CourseOutline(course, provider, chapters.findByCourseInOrderByNo(List.of(id)));
    }

    /** The chapters of each course, in order. */
    public Map<UUID, List<Chapter>> chapters(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return chapters.findByCourseInOrderByNo(ids).stream().collect(Collectors.groupingBy(Chapter::course));
    }

    /**
     * A chapter.
     *
     * @throws NotFound if there is no such chapter
     */
    public Chapter chapter(UUID id) {
        return chapters.findById(id).orElseThrow(NotFound::new);
    }

    /** All providers, by name. */
    public List<CourseProvider> providers() {
        return providers.findAllOrderByName();
    }

    /** What papers may be drawn from: the newest published version of each question of these courses. */
    public List<Question> pool(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : questions.pool(ids);
    }

    /** These versions of questions, as they were asked, by id. */
    public Map<UUID, Question> questions(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return questions.findByIdIn(ids).stream().collect(Collectors.toMap(Question::id, Function.identity()));
    }

    /** The pop-up questions of a course, in order. */
    public List<AttentionCheck> attentionChecks(UUID course) {
        return attentionChecks.findByCourseOrderByNo(course);
    }

    /**
     * A pop-up question.
     *
     * @throws NotFound if there is no such question
     */
    public AttentionCheck attentionCheck(UUID id) {
        return attentionChecks.findById(id).orElseThrow(NotFound::new);
    }
}
