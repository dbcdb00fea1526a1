package cn.qinxue.services.assessment;

import java.util.List;

/**
 * An attempt that was handed in, as its learner may see it.
 *
 * @param solutions one for each question of the sitting, in order; empty where the policy keeps answers to itself
 */
public record QuizResult(QuizSitting sitting, List<Solution> solutions) {
    /**
     * What one question should have been answered with.
     *
     * @param earned points for the answer given
     * @param answer the right keys, such as {@code ABD}
     */
    public record Solution(int earned, String answer, String explanation) {}

    public QuizResult {
        solutions = List.copyOf(solutions);
    }
}
