package cn.qinxue.web.province;

import cn.qinxue.services.province.ProvinceOpening.Outcome.Opened;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A province that has just been opened, for programs.
 *
 * @param administratorPassword a first password; this is the only time it is told
 * @param tookMillis milliseconds from the request to the first page that could be served
 */
@Serdeable.Serializable
@Schema(name = "OpenedTenant", description = "刚开通的省份")
record OpenedAnswer(
        @Schema(description = "代码") String code,
        @Schema(description = "省份名称") String name,
        @Schema(description = "状态") String state,
        @Schema(description = "网址") List<String> urls,
        @Schema(description = "管理员账号") String administratorAccount,
        @Schema(description = "初始密码，只出现这一次") String administratorPassword,
        @Schema(description = "用了多少毫秒") long tookMillis) {

    static OpenedAnswer of(Opened opened, UnaryOperator<String> link) {
        var tenant = opened.tenant();
        return new OpenedAnswer(
                tenant.code(),
                tenant.name(),
                tenant.state().name(),
                tenant.hosts().stream().map(link).toList(),
                opened.account(),
                opened.password(),
                opened.took().toMillis());
    }
}
