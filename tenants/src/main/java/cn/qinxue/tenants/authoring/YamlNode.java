package cn.qinxue.tenants.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** A piece of a YAML document that remembers its line, counted from 1; values stay the text that was written. */
public sealed interface YamlNode {
    Pattern STEP = Pattern.compile("[.\\[\\]]+");

    int line();

    /** Named values in the order written. */
    record Mapping(Map<String, YamlNode> fields, int line) implements YamlNode {}

    /** A list. */
    record Sequence(List<YamlNode> items, int line) implements YamlNode {
        private Optional<YamlNode> item(String position) {
            var index = position.matches("\\d{1,6}") ? Integer.parseInt(position) : items.size();
            return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
        }
    }

    /** One value as written. */
    record Scalar(String text, int line) implements YamlNode {}

    /** A name without a value, or a written null. */
    record Nothing(int line) implements YamlNode {}

    /** The piece at a path such as {@code requirements[0].levels}; empty where the document has none. */
    default Optional<YamlNode> find(String path) {
        var steps = steps(path);
        var found = walk(steps);
        return found.size() == steps.size() + 1 ? Optional.of(found.getLast()) : Optional.empty();
    }

    /** The piece at the path or, where there is none, the closest one above it. */
    default YamlNode nearest(String path) {
        return walk(steps(path)).getLast();
    }

    private static List<String> steps(String path) {
        return STEP.splitAsStream(path).filter(step -> !step.isEmpty()).toList();
    }

    private List<YamlNode> walk(List<String> steps) {
        var found = new ArrayList<YamlNode>();
        found.add(this);
        for (var step : steps) {
            var next = found.getLast().child(step);
            if (next.isEmpty()) {
                break;
            }
            found.add(next.get());
        }
        return found;
    }

    private Optional<YamlNode> child(String step) {
        return switch (this) {
            case Mapping mapping -> Optional.ofNullable(mapping.fields().get(step));
            case Sequence sequence -> sequence.item(step);
            case Scalar scalar -> Optional.empty();
            case Nothing nothing -> Optional.empty();
        };
    }
}
