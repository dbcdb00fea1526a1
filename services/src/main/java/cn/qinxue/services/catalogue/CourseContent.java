package cn.qinxue.services.catalogue;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A whole course as it comes in from outside. The parts carry the course's id.
 *
 * @param trades for which it was made
 */
public record CourseContent(
        Course course,
        List<Chapter> chapters,
        List<Question> questions,
        List<AttentionCheck> attentionChecks,
        Set<UUID> trades) {
    public CourseContent {
        chapters = List.copyOf(chapters);
        questions = List.copyOf(questions);
        attentionChecks = List.copyOf(attentionChecks);
        trades = Set.copyOf(trades);
    }
}
