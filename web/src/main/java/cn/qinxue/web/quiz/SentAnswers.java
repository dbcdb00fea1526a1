package cn.qinxue.web.quiz;

import cn.qinxue.services.assessment.Answers;
import cn.qinxue.web.form.Form;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads answers off a form: {@code no} names the questions it is about, {@code q3} holds the keys of the third. */
final class SentAnswers {
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

    private SentAnswers() {}

    /** A question that is named without any key was left blank; one that is not named is not touched. */
    static Answers of(Form form) {
        return Answers.of(form.values("no").stream()
                .filter(NUMBER.asMatchPredicate())
                .distinct()
                .map(Integer::valueOf)
                .collect(Collectors.toMap(Function.identity(), no -> keys(form, no))));
    }

    private static List<String> keys(Form form, int no) {
        return form.values("q" + no);
    }
}
