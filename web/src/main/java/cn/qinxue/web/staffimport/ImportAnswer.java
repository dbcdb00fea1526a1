package cn.qinxue.web.staffimport;

import cn.qinxue.services.staffimport.ImportState;
import cn.qinxue.services.staffimport.StaffImport;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An import as programs see it. */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "StaffImport", description = "一次导入")
record ImportAnswer(
        @Schema(description = "编号") UUID id,

        @Schema(description = "状态：检查中、等待确认、导入中、完成、未导入、已放弃、导入中断")
        ImportState state,

        @Schema(description = "文件没有导入的原因", nullable = true) @Nullable
        String reason,

        @Schema(description = "总行数") int total,
        @Schema(description = "已处理、没有问题的行数") int good,
        @Schema(description = "有问题的行数") int bad,
        @Schema(description = "新增人数") int added,
        @Schema(description = "已有、不变的人数") int unchanged,
        @Schema(description = "已有、资料不同但没有要求更新的人数") int differing,
        @Schema(description = "已更新的人数") int updated,
        @Schema(description = "已调动单位的人数") int moved,

        @Schema(description = "开始的时刻", nullable = true) @Nullable
        Instant startedAt,

        @Schema(description = "结束的时刻", nullable = true) @Nullable
        Instant finishedAt) {

    static ImportAnswer of(StaffImport its) {
        var counts = its.counts();
        return new ImportAnswer(
                its.id(),
                its.state(),
                its.refusal(),
                its.total(),
                its.good(),
                counts.bad(),
                counts.added(),
                counts.unchanged(),
                counts.differing(),
                counts.updated(),
                counts.moved(),
                its.startedAt(),
                its.finishedAt());
    }
}
