package cn.qinxue.web.api;

import static cn.qinxue.web.api.ApiDocument.list;
import static cn.qinxue.web.api.ApiDocument.map;

import cn.qinxue.web.api.ApiCall.ApiAnswer;
import cn.qinxue.web.api.ApiCall.ApiBody;
import cn.qinxue.web.api.ApiCall.ApiField;
import cn.qinxue.web.api.ApiPage.ApiCalls;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a document for people. */
final class ApiReader {
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final ApiDocument document;
    private final ApiFields fields;
    private final String origin;

    /** @param origin scheme and host of the request, for the examples */
    ApiReader(ApiDocument document, String origin) {
        this.document = document;
        this.fields = new ApiFields(document);
        this.origin = origin;
    }

    ApiPage page(boolean office) {
        var groups = new LinkedHashMap<String, List<ApiCall>>();
        map(document.content().get("paths")).forEach((path, item) -> {
            for (var method : METHODS) {
                var operation = map(map(item).get(method));
                if (!operation.isEmpty()) {
                    var tag = list(operation.get("tags")).stream().findFirst().orElse("其他");
                    groups.computeIfAbsent(tag.toString(), name -> new ArrayList<>())
                            .add(call(method, path, operation));
                }
            }
        });
        // The document itself comes last.
        var last = groups.remove("接口文档");
        if (last != null) groups.put("接口文档", last);
        return new ApiPage(
                text(map(document.content().get("info")), "description"),
                office,
                groups.entrySet().stream()
                        .map(group -> new ApiCalls(group.getKey(), group.getValue()))
                        .toList());
    }

    private ApiCall call(String method, String path, Map<String, Object> operation) {
        var parameters = list(operation.get("parameters")).stream()
                .map(one -> fields.parameter(map(one)))
                .toList();
        var body = body(map(operation.get("requestBody")));
        boolean secured = operation.containsKey("security");
        return new ApiCall(
                text(operation, "operationId"),
                method.toUpperCase(Locale.ROOT),
                path,
                text(operation, "summary"),
                text(operation, "description"),
                secured,
                parameters,
                body,
                answers(map(operation.get("responses"))),
                curl(method, path, secured, parameters, body));
    }

    private @Nullable ApiBody body(Map<String, Object> sent) {
        var content = map(sent.get("content")).entrySet().stream().findFirst();
        return content.map(one -> {
                    var schema = map(map(one.getValue()).get("schema"));
                    return new ApiBody(
                            one.getKey(),
                            one.getKey().startsWith("multipart/"),
                            fields.of(schema),
                            fields.example(schema));
                })
                .orElse(null);
    }

    private List<ApiAnswer> answers(Map<String, Object> responses) {
        return responses.entrySet().stream()
                .map(response -> {
                    var content = map(map(response.getValue()).get("content")).entrySet().stream()
                            .findFirst();
                    boolean good = response.getKey().startsWith("2");
                    return new ApiAnswer(
                            response.getKey(),
                            text(map(response.getValue()), "description"),
                            content.map(Map.Entry::getKey).orElse(""),
                            good
                                    ? content.map(one -> fields.of(
                                                    map(map(one.getValue()).get("schema"))))
                                            .orElse(List.of())
                                    : List.of());
                })
                .toList();
    }

    private String curl(
            String method, String path, boolean secured, List<ApiField> parameters, @Nullable ApiBody body) {
        var lines = new ArrayList<String>();
        if (secured) lines.add("-H 'Authorization: Bearer 令牌'");
        for (var one : parameters) {
            if (one.in().equals("header")) lines.add("-H '" + one.name() + ": " + one.example() + "'");
            if (one.in().equals("query") && (one.required() || !one.example().isEmpty())) {
                lines.add("--data-urlencode '" + one.name() + "="
                        + (one.example().isEmpty() ? "…" : one.example()) + "'");
            }
        }
        if (body != null && body.file()) lines.add("-F file=@名单.xlsx");
        else if (body != null) {
            lines.add("-H 'Content-Type: " + body.mediaType() + "'");
            lines.add("-d '" + body.example() + "'");
        }
        lines.add("'" + origin + path + "'");
        return head(method) + String.join(" \\\n  ", lines);
    }

    /** With -G what is encoded goes into the address; a body makes it a POST. */
    private static String head(String method) {
        return switch (method) {
            case "get" -> "curl -G ";
            case "post" -> "curl ";
            default -> "curl -X " + method.toUpperCase(Locale.ROOT) + " ";
        };
    }

    private static String text(Map<String, Object> from, String key) {
        return from.getOrDefault(key, "").toString();
    }
}
