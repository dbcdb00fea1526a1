package cn.qinxue.web.staffapi;

import cn.qinxue.services.search.FoundStaff;
import cn.qinxue.services.staff.StaffState;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.secret.PersonalNumbers;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person of a list, as programs see it. */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "StaffItem", description = "名单中的一个人")
record StaffItem(
        @Schema(description = "编号，在本省固定不变") UUID id,
        @Schema(description = "姓名") String name,

        @Schema(description = "身份证号；令牌没有查看完整号码的权限时只有后四位，如 **** 1234")
        String idNumber,

        @Schema(description = "技术工种") @Nullable String trade,
        @Schema(description = "技术等级的中文名称") @Nullable String level,
        @Schema(description = "工作单位全称") String employer,
        @Schema(description = "工作单位的编号") UUID employerId,
        @Schema(description = "工作单位所在的地区") Place region,
        @Schema(description = "管理这个人的工考办所在的地区，全路径") String office,
        @Schema(description = "是否已激活并在用") boolean active) {

    /** A region by its code and by its names from the province down. */
    @Serdeable.Serializable
    @Schema(name = "Region", description = "地区")
    record Place(
            @Schema(description = "区划代码", example = "320685")
            String code,

            @Schema(description = "全路径", example = "江苏省/南通市/海安市")
            String path) {}

    /** @param idNumber in full; null: masked */
    static StaffItem of(FoundStaff staff, @Nullable String idNumber) {
        return new StaffItem(
                staff.id(),
                staff.name(),
                idNumber == null ? PersonalNumbers.masked(staff.idNumberTail()) : idNumber,
                staff.trade(),
                label(staff.level()),
                staff.employer(),
                staff.employerId(),
                new Place(staff.regionCode(), staff.region()),
                staff.office(),
                staff.state() == StaffState.ACTIVE);
    }

    static @Nullable String label(@Nullable SkillLevel level) {
        return level == null ? null : level.label();
    }
}
