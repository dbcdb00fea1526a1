package cn.qinxue.web.province;

import cn.qinxue.services.province.ProvinceLine;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A province as programs see it.
 *
 * @param state ACTIVE, READ_ONLY, SUSPENDED, OPENING or LEAVING
 * @param people on its lists; null while the province is off the air, as is {@code activeLearners}
 */
@Serdeable.Serializable
@Schema(name = "Tenant", description = "一个省份")
record ProvinceAnswer(
        @Schema(description = "代码") String code,
        @Schema(description = "省份名称") String name,
        @Schema(description = "平台名称") String title,
        @Schema(description = "区划代码") String divisionCode,

        @Schema(description = "状态：ACTIVE 正常、READ_ONLY 只读、SUSPENDED 暂停、OPENING 开通中、LEAVING 退出中")
        String state,

        @Schema(description = "网址") List<String> urls,
        @Schema(description = "开通时间") Instant openedAt,
        @Schema(description = "名单上的人数；省份关闭时没有") @Nullable Long people,
        @Schema(description = "已激活的学员数；省份关闭时没有") @Nullable Long activeLearners) {

    static ProvinceAnswer of(ProvinceLine line, UnaryOperator<String> link) {
        var tenant = line.tenant();
        var counts = line.counts();
        return new ProvinceAnswer(
                tenant.code(),
                tenant.name(),
                tenant.title(),
                tenant.divisionCode(),
                tenant.state().name(),
                tenant.hosts().stream().map(link).toList(),
                line.openedAt(),
                counts == null ? null : counts.people(),
                counts == null ? null : counts.activeLearners());
    }
}
