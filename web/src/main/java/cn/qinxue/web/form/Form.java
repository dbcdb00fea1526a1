package cn.qinxue.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form and what is wrong with it. A controller takes it as {@code @Body Form form}, reads it
 * with {@link #reader()} and shows the page again with the same form when something is refused. Never changes.
 */
public final class Form {
    /** One thing to put right; {@code field} is empty when it is about the form as a whole. */
    public record Problem(String field, String message) {}

    private final String key;
    private final Map<String, List<String>> values;
    private final List<Problem> problems;

    private Form(String key, Map<String, List<String>> values, List<Problem> problems) {
        this.key = key;
        this.values = Map.copyOf(values);
        this.problems = List.copyOf(problems);
    }

    /** A form in which nothing is filled in yet. */
    public static Form blank() {
        return new Form("f", Map.of(), List.of());
    }

    /** What was sent: each value a text or several texts. */
    public static Form of(Map<?, ?> sent) {
        var values = new LinkedHashMap<String, List<String>>();
        sent.forEach((name, value) -> values.put(String.valueOf(name), texts(value)));
        return new Form("f", values, List.of());
    }

    /** The same form under another key, so that two forms of one page have different element ids. */
    public Form as(String otherKey) {
        return new Form(otherKey, values, problems);
    }

    /** The same form with a field filled in: how a page begins with what is already known. */
    public Form with(String field, @Nullable Object value) {
        var more = new LinkedHashMap<>(values);
        more.put(field, texts(value));
        return new Form(key, more, problems);
    }

    /** The same form with one more thing to put right, in words for a person. */
    public Form refuse(String field, String message) {
        return new Form(
                key,
                values,
                Stream.concat(problems.stream(), Stream.of(new Problem(field, message)))
                        .toList());
    }

    /** Reads the fields one after another and collects everything that is wrong with them. */
    public FormReader reader() {
        return new FormReader(this);
    }

    /** What was typed, or the empty text. */
    public String value(String field) {
        return values(field).stream().findFirst().orElse("");
    }

    /** All that was chosen, where several can be. */
    public List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Whether this option was chosen. */
    public boolean chosen(String field, String option) {
        return values(field).contains(option);
    }

    /** Everything to put right, in the order in which it was found. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether there is nothing to put right. */
    public boolean accepted() {
        return problems.isEmpty();
    }

    /** What is wrong with this field, the first thing of several. */
    public @Nullable String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::message)
                .findFirst()
                .orElse(null);
    }

    /** The id of the field's control in the page. */
    public String id(String field) {
        return key + "-" + field;
    }

    /** The ids of hint and error for {@code aria-describedby}, or {@code null} when there is neither. */
    public @Nullable String describedBy(String field, @Nullable String hint) {
        var ids = new ArrayList<String>();
        if (hint != null) {
            ids.add(id(field) + "-hint");
        }
        if (problem(field) != null) {
            ids.add(id(field) + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    private static List<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Iterable<?> several -> {
                var texts = new ArrayList<String>();
                several.forEach(one -> texts.add(String.valueOf(one)));
                yield List.copyOf(texts);
            }
            default -> List.of(value.toString());
        };
    }
}
