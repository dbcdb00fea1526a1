package cn.qinxue.web.province;

import cn.qinxue.services.province.ProvinceRefusal;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a program's request opened no province, as problem+json (RFC 9457).
 *
 * @param type never changes, for programs
 * @param detail in Chinese, for a person
 * @param errors each with the field it is about
 */
@Serdeable.Serializable
record ProvinceProblem(String type, String title, int status, String detail, List<FieldError> errors) {
    /** One thing to put right. */
    @Serdeable.Serializable
    record FieldError(String field, String message) {}

    static ProvinceProblem of(List<ProvinceRefusal> refusals) {
        var errors = refusals.stream()
                .map(refusal -> new FieldError(refusal.field().key(), refusal.message()))
                .toList();
        return new ProvinceProblem(
                "urn:qinxue:tenant-refused",
                "省份没有开通",
                422,
                errors.stream().map(FieldError::message).collect(Collectors.joining()),
                errors);
    }

    static ProvinceProblem ofFailure() {
        return new ProvinceProblem(
                "urn:qinxue:tenant-opening-failed", "开通没有成功", 500, "已经全部撤回，什么都没有留下。同样的请求可以再发一次。", List.of());
    }
}
