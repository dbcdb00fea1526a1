package cn.qinxue.web.api;

import cn.qinxue.web.api.ApiProblem.FieldError;
import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the query parameters of a program's request one after another and keeps every complaint, in Chinese, naming the
 * parameter and what to do. One that does not exist, or comes twice, is complained about.
 */
public final class Parameters {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private final HttpParameters sent;
    private final List<FieldError> errors = new ArrayList<>();

    private Parameters(HttpParameters sent) {
        this.sent = sent;
    }

    /** The parameters of a request, which may have those of these names. */
    @SafeVarargs
    public static Parameters of(HttpRequest<?> request, Set<String>... names) {
        var known = Stream.of(names).flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
        var parameters = new Parameters(request.getParameters());
        for (var name : parameters.sent.names()) {
            if (!known.contains(name)) parameters.refuse(shortened(name), "不存在，可以用的有：" + String.join("、", known));
            else if (parameters.sent.getAll(name).size() > 1) parameters.refuse(name, "只能给一次");
        }
        return parameters;
    }

    /** A text; empty where it is not there, or blank. */
    public Optional<String> text(String name, int longest) {
        return Optional.ofNullable(sent.get(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .filter(text -> {
                    if (text.length() > longest) refuse(name, "最多 " + longest + " 个字");
                    return text.length() <= longest;
                });
    }

    /** A whole number between two bounds, both allowed; empty where it is not there. */
    public Optional<Integer> whole(String name, int least, int most) {
        return text(name, Integer.MAX_VALUE).flatMap(text -> {
            if (WHOLE.matcher(text).matches()) {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) return Optional.of(number);
            }
            refuse(name, "要是 " + least + " 到 " + most + " 之间的整数");
            return Optional.empty();
        });
    }

    /** One more complaint, without the parameter's name and the full stop. */
    public void refuse(String name, String what) {
        errors.add(new FieldError(name, "参数 " + name + " " + what + "。"));
    }

    /** Everything to put right. */
    public List<FieldError> errors() {
        return List.copyOf(errors);
    }

    /** The id that a text is; empty for any other text. */
    public static Optional<UUID> uuid(String text) {
        try {
            var id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }
}
