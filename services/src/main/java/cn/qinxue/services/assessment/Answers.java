package cn.qinxue.services.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Answers as a browser sent them, by the number of the question on the paper, counted from 1. Whatever is no key of an
 * option is left out; no answer is the empty text.
 */
public record Answers(Map<Integer, String> byNumber) {
    /** Nothing was sent. */
    public static final Answers NONE = new Answers(Map.of());

    private static final Set<String> KEYS = Set.of("A", "B", "C", "D", "E", "F", "G", "H");

    public Answers {
        byNumber = Map.copyOf(byNumber);
    }

    /** The keys that were ticked, in any order. */
    public static Answers of(Map<Integer, ? extends Collection<String>> sent) {
        var answers = new TreeMap<Integer, String>();
        sent.forEach((no, keys) -> answers.put(
                no, keys.stream().filter(KEYS::contains).distinct().sorted().collect(Collectors.joining())));
        return new Answers(answers);
    }

    /** What was answered before, with these instead where something was sent; unknown numbers change nothing. */
    List<String> onto(List<String> before) {
        return IntStream.range(0, before.size())
                .mapToObj(i -> byNumber.getOrDefault(i + 1, before.get(i)))
                .toList();
    }
}
