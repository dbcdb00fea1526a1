package cn.qinxue.infra.demonstration;

import cn.qinxue.infra.demonstration.DemonstrationFiles.ClipLine;
import cn.qinxue.services.catalogue.AttentionCheck;
import cn.qinxue.services.catalogue.Chapter;
import cn.qinxue.services.catalogue.Course;
import cn.qinxue.services.catalogue.CourseContent;
import cn.qinxue.services.catalogue.PublicationState;
import cn.qinxue.services.catalogue.Question;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.QuestionType;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A course as its YAML file states it.
 *
 * @param category IDEOLOGY, GENERAL, SKILL, PUBLIC or ELECTIVE; what it counts as is for each policy to say
 * @param trade name of the trade it was first of all made for; null for everybody's courses
 * @param hours credit hours
 */
record CourseFile(
        String code,
        String title,
        String category,
        @Nullable String trade,
        String provider,
        BigDecimal hours,
        String summary,
        List<ChapterPart> chapters,
        List<CheckPart> attentionChecks,
        List<QuestionPart> questions) {
    private static final List<String> TRUE_OR_FALSE = List.of("正确", "错误");

    /** A chapter and what its clip says. */
    record ChapterPart(String title, int minutes, List<String> points) {}

    /** A pop-up question. */
    record CheckPart(String stem, List<String> options, String answer) {}

    /**
     * A question of the quiz.
     *
     * @param options none for a true/false question
     * @param answer the right keys; of a true/false question the word, whether the YAML quotes it or not
     */
    record QuestionPart(
            QuestionType type,
            String stem,
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> options,
            List<String> answer,
            String explanation) {
        List<String> offeredOptions() {
            return type == QuestionType.TRUE_FALSE ? TRUE_OR_FALSE : options;
        }

        String rightKeys() {
            if (type != QuestionType.TRUE_FALSE) {
                return String.join("", answer);
            }
            return switch (answer.getFirst().toUpperCase(Locale.ROOT)) {
                case "TRUE" -> "A";
                case "FALSE" -> "B";
                default -> throw new IllegalStateException("“" + stem + "” is answered neither true nor false");
            };
        }
    }

    int hundredthsOfHours() {
        return hours.movePointRight(2).intValueExact();
    }

    /** The course for the catalogue, with new ids. */
    CourseContent content(UUID providerId, Set<UUID> trades, List<ClipLine> clips) {
        var id = Ids.next();
        var course =
                new Course(id, code, title, providerId, hundredthsOfHours(), summary, PublicationState.PUBLISHED, true);
        return new CourseContent(course, chapters(id, clips), questions(id), attentionChecks(id), trades);
    }

    private List<Chapter> chapters(UUID course, List<ClipLine> clips) {
        List<Chapter> result = new ArrayList<>();
        for (var chapter : chapters) {
            int no = result.size() + 1;
            var clip = clips.stream()
                    .filter(line -> line.chapter() == no)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(code + " has no clip for chapter " + no));
            result.add(new Chapter(
                    Ids.next(), course, no, chapter.title, chapter.minutes, clip.key(), clip.millis(), chapter.points));
        }
        return result;
    }

    private List<Question> questions(UUID course) {
        List<Question> result = new ArrayList<>();
        for (var part : questions) {
            result.add(new Question(
                    Ids.next(),
                    course,
                    result.size() + 1,
                    1,
                    part.type,
                    part.stem,
                    part.offeredOptions(),
                    part.rightKeys(),
                    part.explanation,
                    PublicationState.PUBLISHED));
        }
        return result;
    }

    private List<AttentionCheck> attentionChecks(UUID course) {
        List<AttentionCheck> result = new ArrayList<>();
        for (var part : attentionChecks) {
            result.add(new AttentionCheck(Ids.next(), course, result.size() + 1, part.stem, part.options, part.answer));
        }
        return result;
    }
}
