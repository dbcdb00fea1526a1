package cn.qinxue.services.assessment;

import cn.qinxue.services.catalogue.Question;
import cn.qinxue.tenants.policy.QuestionType;
import cn.qinxue.tenants.policy.TestPolicy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What answers are worth. Pure. */
final class MarkingRules {
    private MarkingRules() {}

    /** The mark of a whole paper; {@code questions} holds every version that it asks. */
    static Mark mark(Paper paper, Map<UUID, Question> questions, List<String> answers, TestPolicy test) {
        int score = IntStream.range(0, paper.size())
                .map(i -> {
                    var item = paper.items().get(i);
                    return points(
                            asked(questions, item.question()), answers.get(i), item.points(), test.partialCredit());
                })
                .sum();
        return new Mark(score, score >= test.passMark());
    }

    /**
     * What one answer earns. Only the right keys, all of them, earn everything; where the policy gives partial credit, a
     * multiple choice without a wrong key earns the share of right keys that were found, rounded down.
     */
    static int points(Question question, String answer, int points, boolean partialCredit) {
        var right = question.rightKeys();
        var given = keys(answer);
        if (given.equals(right)) {
            return points;
        }
        boolean partly = partialCredit && question.type() == QuestionType.MULTIPLE && right.containsAll(given);
        return partly ? points * given.size() / right.size() : 0;
    }

    /** The numbers, from 1, of the questions without an answer (decision 18). */
    static List<Integer> blank(List<String> answers) {
        return IntStream.rangeClosed(1, answers.size())
                .filter(no -> answers.get(no - 1).isEmpty())
                .boxed()
                .toList();
    }

    static Question asked(Map<UUID, Question> questions, UUID version) {
        var question = questions.get(version);
        if (question == null) {
            throw new IllegalArgumentException("question version " + version + " is not known");
        }
        return question;
    }

    private static Set<String> keys(String answer) {
        return answer.chars().mapToObj(Character::toString).collect(Collectors.toUnmodifiableSet());
    }
}
