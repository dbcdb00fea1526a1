package cn.qinxue.web.province;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** All provinces, as programs see them. */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "TenantList", description = "所有省份")
record ProvinceListAnswer(@Schema(description = "省份") List<ProvinceAnswer> items) {}
