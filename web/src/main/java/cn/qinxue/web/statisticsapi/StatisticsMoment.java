package cn.qinxue.web.statisticsapi;

import cn.qinxue.services.standing.Moment;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** For which moment figures hold. */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "StatisticsMoment", description = "数字取自什么时候")
record StatisticsMoment(
        @Schema(description = "时刻") Instant at,

        @Schema(description = "哪一天的日终数字；此刻的数字为 null") @Nullable
        LocalDate day,

        @Schema(description = "这个时刻以后还有变动正在统计") boolean behind) {
    static StatisticsMoment of(Moment moment) {
        return new StatisticsMoment(moment.at(), moment.day(), moment.behind());
    }
}
