package cn.qinxue.web.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An OpenAPI document, as maps and lists. Made of what the compiler wrote: some of its paths, what these refer to, and
 * the refusals that every call has. What is not in Chinese was written for programmers and is left out.
 */
public record ApiDocument(Map<String, Object> content) {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final String REFERENCE = "#/components/schemas/";
    private static final String PROBLEM = "Problem";

    static ApiDocument of(Map<String, Object> whole, Predicate<String> wanted) {
        var paths = new TreeMap<String, Object>();
        map(whole.get("paths")).forEach((path, item) -> {
            if (wanted.test(path)) paths.put(path, withRefusals(path, map(chinese(item))));
        });
        var all = map(map(whole.get("components")).get("schemas"));
        var schemas = new TreeMap<String, Object>();
        for (var name : referred(paths, all)) schemas.put(name, chinese(all.getOrDefault(name, Map.of())));
        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", whole.getOrDefault("openapi", ""));
        document.put("info", whole.getOrDefault("info", Map.of()));
        document.put("servers", List.of(Map.of("url", "/")));
        document.put("paths", paths);
        var components = new LinkedHashMap<String, Object>();
        components.put("schemas", schemas);
        components.put("securitySchemes", map(whole.get("components")).getOrDefault("securitySchemes", Map.of()));
        document.put("components", components);
        return new ApiDocument(document);
    }

    /** The schema of that name; empty if there is none. */
    Map<String, Object> schema(String name) {
        return map(map(map(content.get("components")).get("schemas")).get(name));
    }

    /** The name of the schema that a reference leads to. */
    static String name(String reference) {
        return reference.substring(REFERENCE.length());
    }

    /** That value as an object; an empty one where it is none. */
    static Map<String, Object> map(@Nullable Object value) {
        var map = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> some) some.forEach((key, one) -> map.put(String.valueOf(key), one));
        return map;
    }

    /** That value as a list; an empty one where it is none. */
    static List<Object> list(@Nullable Object value) {
        return value instanceof List<?> some ? List.copyOf(some) : List.of();
    }

    /** Every operation of the item answers these too. */
    private static Map<String, Object> withRefusals(String path, Map<String, Object> item) {
        item.replaceAll((method, value) -> {
            var operation = map(value);
            var responses = new TreeMap<>(map(operation.get("responses")));
            boolean secured = operation.containsKey("security");
            refusal(responses, "400", "参数或内容看不懂，detail 说明是哪一个");
            if (secured) refusal(responses, "401", "没有令牌，或令牌不对、过期、已撤销");
            if (secured && !method.equals("get")) refusal(responses, "403", "令牌没有修改的权限");
            if (path.contains("{")) refusal(responses, "404", "没有，或在令牌的范围以外");
            refusal(responses, "429", "太频繁，请按 Retry-After 等几秒再试");
            responses.replaceAll((status, response) -> status.startsWith("2") ? response : problem(response));
            operation.put("responses", responses);
            return operation;
        });
        return item;
    }

    private static void refusal(Map<String, Object> responses, String status, String description) {
        responses.putIfAbsent(status, Map.of("description", description));
    }

    private static Object problem(Object response) {
        var answer = map(response);
        answer.put("content", Map.of(ApiProblem.MEDIA_TYPE, Map.of("schema", Map.of("$ref", REFERENCE + PROBLEM))));
        return answer;
    }

    /** The schemas that the paths refer to, and those that these refer to. */
    private static Set<String> referred(Object paths, Map<String, Object> all) {
        var found = new LinkedHashSet<String>();
        var waiting = new ArrayList<Object>(List.of(paths));
        while (!waiting.isEmpty()) {
            switch (waiting.removeLast()) {
                case Map<?, ?> map ->
                    map.forEach((key, value) -> {
                        if (key.equals("$ref") && value instanceof String reference) {
                            var name = name(reference);
                            if (found.add(name)) waiting.add(all.getOrDefault(name, Map.of()));
                        } else if (value != null) waiting.add(value);
                    });
                case List<?> list -> waiting.addAll(list);
                default -> {}
            }
        }
        return found;
    }

    /** The same without what was written for programmers. */
    private static Object chinese(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var kept = new LinkedHashMap<String, Object>();
                map.forEach((key, one) -> {
                    boolean foreign = key.equals("description")
                            && one instanceof String text
                            && !CHINESE.matcher(text).find();
                    if (!foreign && one != null) kept.put(String.valueOf(key), chinese(one));
                });
                yield kept;
            }
            case List<?> list -> list.stream().<Object>map(ApiDocument::chinese).toList();
            default -> value;
        };
    }
}
