package cn.qinxue.web.staffapi;

import cn.qinxue.services.search.FoundStaff;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.Unmaskings;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's record, as programs see it. */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Staff", description = "一个人的记录")
record StaffAnswer(
        @Schema(description = "编号，在本省固定不变") UUID id,
        @Schema(description = "培训项目的代码") String programme,
        @Schema(description = "姓名") String name,
        @Schema(description = "身份证号；令牌没有查看完整号码的权限时只有后四位") String idNumber,
        @Schema(description = "性别：男、女") String gender,
        @Schema(description = "用工形式：在编、劳务派遣、聘用合同") String employmentKind,
        @Schema(description = "技术工种") @Nullable String trade,
        @Schema(description = "技术等级的中文名称") @Nullable String level,
        @Schema(description = "工作单位全称") String employer,
        @Schema(description = "工作单位的编号") UUID employerId,
        @Schema(description = "工作单位所在的地区") StaffItem.Place region,
        @Schema(description = "管理这个人的工考办所在的地区，全路径") String office,

        @Schema(description = "手机号；令牌没有查看完整号码的权限时只有后四位") @Nullable
        String mobile,

        @Schema(description = "电子邮箱") @Nullable String email,
        @Schema(description = "邮政编码") @Nullable String postcode,
        @Schema(description = "通讯地址") @Nullable String address,
        @Schema(description = "从哪个年度开始要求学时") int dueFrom,
        @Schema(description = "是否已激活并在用") boolean active,
        @Schema(description = "状态：未激活、已激活、已停用") String state) {

    /** @param numbers in full; null: masked */
    static StaffAnswer of(Staff staff, FoundStaff found, Unmaskings.@Nullable Numbers numbers) {
        var mobile = staff.mobile();
        return new StaffAnswer(
                staff.id(),
                staff.programme(),
                staff.name(),
                numbers == null ? staff.idNumber().masked() : numbers.idNumber(),
                staff.gender().label(),
                staff.employmentKind().label(),
                found.trade(),
                StaffItem.label(staff.level()),
                found.employer(),
                staff.employer(),
                new StaffItem.Place(found.regionCode(), found.region()),
                found.office(),
                numbers == null ? (mobile == null ? null : mobile.masked()) : numbers.mobile(),
                staff.email(),
                staff.postcode(),
                staff.address(),
                staff.dueFrom(),
                staff.active(),
                staff.state().label());
    }
}
