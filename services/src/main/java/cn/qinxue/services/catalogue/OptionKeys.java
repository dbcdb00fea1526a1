package cn.qinxue.services.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys A, B, C … by which the options of a question are known, in whatever order they are shown. */
final class OptionKeys {
    /** A to H: as many as an answer can name. */
    static final int MOST = 8;

    private OptionKeys() {}

    static String key(int index) {
        return String.valueOf((char) ('A' + index));
    }

    /** {@code ABD} gives A, B, D. */
    static Set<String> of(String answer) {
        return new LinkedHashSet<>(List.of(answer.split("")));
    }

    static List<QuestionAsAsked.Option> keyed(List<String> texts) {
        List<QuestionAsAsked.Option> options = new ArrayList<>();
        for (var text : texts) {
            options.add(new QuestionAsAsked.Option(key(options.size()), text));
        }
        return options;
    }
}
