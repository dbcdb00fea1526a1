package cn.qinxue.web.quiz;

import cn.qinxue.services.assessment.QuizResult;
import cn.qinxue.services.assessment.QuizResult.Solution;
import cn.qinxue.services.assessment.QuizSitting.Asked;
import cn.qinxue.web.fragment.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What came of an attempt. */
public record ResultView(QuizResult result) {
    /** A question with the answer that was given and the right one. */
    public record Line(Asked asked, Solution solution) {
        public boolean right(String key) {
            return solution.answer().contains(key);
        }

        public Tone tone() {
            if (solution.earned() == asked.points()) {
                return Tone.OK;
            }
            return solution.earned() == 0 ? Tone.BAD : Tone.WARN;
        }

        public String word() {
            if (solution.earned() == asked.points()) {
                return "答对";
            }
            if (asked.blank()) {
                return "没有答";
            }
            return solution.earned() == 0 ? "答错" : "部分答对";
        }
    }

    public QuizView quiz() {
        return new QuizView(result.sitting().quiz());
    }

    public PaperView paper() {
        return new PaperView(result.sitting());
    }

    public int score() {
        return Objects.requireNonNull(result.sitting().attempt().score());
    }

    public boolean passed() {
        return result.sitting().attempt().passed();
    }

    /** Points that were missing. */
    public int missing() {
        return result.sitting().quiz().test().passMark() - score();
    }

    /** Whether the learner may begin again at once. */
    public boolean again() {
        return result.sitting().quiz().refusals().isEmpty();
    }

    /** Empty where the policy keeps answers to itself. */
    public List<Line> lines() {
        var lines = new ArrayList<Line>();
        for (int i = 0; i < result.solutions().size(); i++) {
            lines.add(new Line(
                    result.sitting().questions().get(i), result.solutions().get(i)));
        }
        return lines;
    }

    /** The questions that did not earn all their points. */
    public List<Line> mistakes() {
        return lines().stream().filter(line -> line.tone() != Tone.OK).toList();
    }
}
