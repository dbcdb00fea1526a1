package cn.qinxue.web.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call.
 *
 * @param id of its place on the page
 * @param secured whether it needs a token
 * @param body what is sent; null where nothing is
 * @param curl an example to copy
 */
public record ApiCall(
        String id,
        String method,
        String path,
        String summary,
        String description,
        boolean secured,
        List<ApiField> parameters,
        @Nullable ApiBody body,
        List<ApiAnswer> answers,
        String curl) {
    public ApiCall {
        parameters = List.copyOf(parameters);
        answers = List.copyOf(answers);
    }

    /**
     * A parameter, or a field of what is sent or answered.
     *
     * @param in query, path or header; empty for a field
     * @param name with those it lies in, as in region.code; [] after a list's
     * @param type in Chinese, with its bounds
     */
    public record ApiField(String in, String name, String type, boolean required, String description, String example) {
        /** Where it goes, in Chinese. */
        public String place() {
            return switch (in) {
                case "query" -> "网址参数";
                case "path" -> "网址里";
                case "header" -> "请求头";
                default -> "";
            };
        }
    }

    /**
     * What is sent.
     *
     * @param file whether it is a form with a file
     * @param example as JSON
     */
    public record ApiBody(String mediaType, boolean file, List<ApiField> fields, String example) {
        public ApiBody {
            fields = List.copyOf(fields);
        }
    }

    /** What comes back under a status. */
    public record ApiAnswer(String status, String description, String mediaType, List<ApiField> fields) {
        public ApiAnswer {
            fields = List.copyOf(fields);
        }
    }
}
