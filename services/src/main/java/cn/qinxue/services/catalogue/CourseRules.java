package cn.qinxue.services.catalogue;

import cn.qinxue.tenants.policy.QuestionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** What a course must be before learners may see it. */
final class CourseRules {
    private CourseRules() {}

    static List<CourseRefusal> refusals(CourseContent content) {
        var course = content.course();
        var code = course.code();
        List<CourseRefusal> refusals = new ArrayList<>();
        if (code.isBlank() || course.title().isBlank() || course.summary().isBlank()) {
            refusals.add(new CourseRefusal.TextMissing(code));
        }
        if (course.hours() <= 0) {
            refusals.add(new CourseRefusal.HoursNotPositive(code));
        }
        var chapterNumbers = content.chapters().stream().map(Chapter::no).toList();
        if (chapterNumbers.isEmpty() || !chapterNumbers.equals(upTo(chapterNumbers.size()))) {
            refusals.add(new CourseRefusal.ChaptersNotInOrder(code));
        }
        for (var question : content.questions()) {
            var name = "第 " + question.no() + " 题";
            refusals.addAll(refusals(code, name, question.type(), question.options(), question.answer()));
        }
        for (var check : content.attentionChecks()) {
            var name = "第 " + check.no() + " 道弹题";
            refusals.addAll(refusals(code, name, QuestionType.SINGLE, check.options(), check.answer()));
        }
        return List.copyOf(refusals);
    }

    private static List<CourseRefusal> refusals(
            String course, String question, QuestionType type, List<String> options, String answer) {
        List<CourseRefusal> refusals = new ArrayList<>();
        int most = type == QuestionType.TRUE_FALSE ? 2 : OptionKeys.MOST;
        boolean blank = options.stream().anyMatch(String::isBlank);
        boolean repeated = new HashSet<>(options).size() < options.size();
        if (options.size() < 2 || options.size() > most || blank || repeated) {
            refusals.add(new CourseRefusal.OptionsUnfit(course, question));
        }
        var known = IntStream.range(0, options.size()).mapToObj(OptionKeys::key).toList();
        var right = OptionKeys.of(answer);
        boolean fittingNumber = type == QuestionType.MULTIPLE ? right.size() >= 2 : right.size() == 1;
        if (!known.containsAll(right) || right.size() < answer.length() || !fittingNumber) {
            refusals.add(new CourseRefusal.AnswerUnfit(course, question));
        }
        return refusals;
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
