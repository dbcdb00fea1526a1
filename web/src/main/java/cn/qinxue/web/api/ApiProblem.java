package cn.qinxue.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a program's request is refused, as problem+json (RFC 9457).
 *
 * @param type never changes, for programs
 * @param detail in Chinese, for a person
 * @param errors each with the field or parameter it is about
 */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Problem", description = "为什么没有办成")
public record ApiProblem(
        @Schema(description = "固定不变的类型，供程序判断", example = "urn:qinxue:bad-parameter")
        String type,

        @Schema(description = "一句话标题") String title,
        @Schema(description = "HTTP 状态码") int status,
        @Schema(description = "给人看的说明") String detail,
        @Schema(description = "逐个字段或参数的问题") List<FieldError> errors) {
    /** As which it is sent. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One thing to put right. */
    @Serdeable.Serializable
    @Schema(name = "FieldError", description = "一处要改的地方")
    public record FieldError(
            @Schema(description = "字段或参数的名称") String field,
            @Schema(description = "问题和怎样改") String message) {}

    public ApiProblem {
        errors = List.copyOf(errors);
    }

    /**
     * An answer that names every field.
     *
     * @param type without {@code urn:qinxue:}
     */
    public static MutableHttpResponse<ApiProblem> of(
            HttpStatus status, String type, String title, List<FieldError> errors) {
        var detail = errors.stream().map(FieldError::message).collect(Collectors.joining());
        return answer(new ApiProblem("urn:qinxue:" + type, title, status.getCode(), detail, errors));
    }

    /** An answer that is about the request as a whole. */
    public static MutableHttpResponse<ApiProblem> of(HttpStatus status, String type, String title, String detail) {
        return answer(new ApiProblem("urn:qinxue:" + type, title, status.getCode(), detail, List.of()));
    }

    private static MutableHttpResponse<ApiProblem> answer(ApiProblem problem) {
        return HttpResponse.<ApiProblem>status(HttpStatus.valueOf(problem.status()))
                .body(problem)
                .contentType(new MediaType(MEDIA_TYPE));
    }
}
