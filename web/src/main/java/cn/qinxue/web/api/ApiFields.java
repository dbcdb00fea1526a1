package cn.qinxue.web.api;

import static cn.qinxue.web.api.ApiDocument.list;
import static cn.qinxue.web.api.ApiDocument.map;

import cn.qinxue.web.api.ApiCall.ApiField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads schemas for people: every field in one list, whatever it lies in. */
final class ApiFields {
    private static final String REFERENCE = "$ref";
    private static final int DEEPEST = 4;

    private final ApiDocument document;

    ApiFields(ApiDocument document) {
        this.document = document;
    }

    ApiField parameter(Map<String, Object> parameter) {
        return new ApiField(
                text(parameter, "in"),
                text(parameter, "name"),
                kind(map(parameter.get("schema"))),
                Boolean.TRUE.equals(parameter.get("required")),
                text(parameter, "description"),
                text(parameter, "example"));
    }

    /** The fields of an object, or of the objects of a list. */
    List<ApiField> of(Map<String, Object> schema) {
        var fields = new ArrayList<ApiField>();
        add(fields, "", schema, 0);
        return fields;
    }

    /** An object with those fields that have an example. */
    String example(Map<String, Object> schema) {
        return of(schema).stream()
                .filter(field -> !field.example().isEmpty())
                .map(field -> "\"" + field.name() + "\": \"" + field.example() + "\"")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private void add(List<ApiField> fields, String prefix, Map<String, Object> schema, int depth) {
        var whole = resolved(schema);
        if (whole.get("items") != null) {
            add(fields, prefix, map(whole.get("items")), depth);
            return;
        }
        var required = list(whole.get("required"));
        map(whole.get("properties")).forEach((name, value) -> {
            var property = map(value);
            var field = resolved(property);
            boolean several = field.get("items") != null;
            var full = prefix + name + (several ? "[]" : "");
            fields.add(new ApiField(
                    "",
                    full,
                    type(property),
                    required.contains(name),
                    property.containsKey("description") ? text(property, "description") : text(field, "description"),
                    text(field, "example")));
            if (depth < DEEPEST) add(fields, full + ".", several ? map(field.get("items")) : field, depth + 1);
        });
    }

    /** The schema itself where it only refers to one. */
    private Map<String, Object> resolved(Map<String, Object> schema) {
        var reference = schema.containsKey(REFERENCE)
                ? schema
                : list(schema.get("allOf")).stream()
                        .map(ApiDocument::map)
                        .filter(one -> one.containsKey(REFERENCE))
                        .findFirst()
                        .orElse(Map.of());
        return reference.isEmpty() ? schema : document.schema(ApiDocument.name(text(reference, REFERENCE)));
    }

    private String type(Map<String, Object> schema) {
        var kind = kind(resolved(schema));
        return Boolean.TRUE.equals(schema.get("nullable")) ? kind + "，可以是 null" : kind;
    }

    private static String kind(Map<String, Object> whole) {
        return switch (text(whole, "type")) {
            case "integer" -> "整数" + bounds(whole);
            case "number" -> "数字";
            case "boolean" -> "true 或 false";
            case "array" -> "列表";
            case "object" -> "对象";
            default -> string(whole);
        };
    }

    private static String string(Map<String, Object> schema) {
        return switch (text(schema, "format")) {
            case "uuid" -> "UUID";
            case "date" -> "日期";
            case "date-time" -> "时间";
            case "binary" -> "文件";
            default -> schema.containsKey("maxLength") ? "文字，最多 " + text(schema, "maxLength") + " 个字" : "文字";
        };
    }

    private static String bounds(Map<String, Object> schema) {
        return schema.containsKey("minimum") && schema.containsKey("maximum")
                ? " " + text(schema, "minimum") + "–" + text(schema, "maximum")
                : "";
    }

    private static String text(Map<String, Object> from, String key) {
        return from.getOrDefault(key, "").toString();
    }
}
