package cn.qinxue.services.assessment;

import cn.qinxue.services.catalogue.QuestionAsAsked;
import java.time.Instant;
import java.util.List;

/**
 * A paper in front of its learner. Nothing in it gives a right answer away.
 *
 * @param now what the server's clock says, for the time that is left
 */
public record QuizSitting(Quiz quiz, Attempt attempt, List<Asked> questions, Instant now) {
    /**
     * One question of the paper.
     *
     * @param no counts from 1
     * @param given the keys answered so far, such as {@code ABD}; empty if none
     */
    public record Asked(int no, int points, QuestionAsAsked question, String given) {
        /** Whether this option was chosen. */
        public boolean chosen(String key) {
            return given.contains(key);
        }

        /** Whether there is no answer yet. */
        public boolean blank() {
            return given.isEmpty();
        }
    }

    public QuizSitting {
        questions = List.copyOf(questions);
    }

    /** The numbers of the questions without an answer (decision 18). */
    public List<Integer> blank() {
        return MarkingRules.blank(attempt.answers());
    }
}
