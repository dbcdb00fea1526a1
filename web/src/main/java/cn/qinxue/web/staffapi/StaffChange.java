package cn.qinxue.web.staffapi;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

/** The fields of a change, for the document only: what is sent is read as it comes, to tell null from nothing. */
@Schema(name = "StaffChange", description = "要改的字段，都可以不填；可以是 null 的，null 表示去掉")
record StaffChange(
        @Schema(description = "姓名", maxLength = 50, requiredMode = RequiredMode.NOT_REQUIRED)
        String name,

        @Schema(description = "身份证号，18 位", requiredMode = RequiredMode.NOT_REQUIRED)
        String idNumber,

        @Schema(description = "性别：男、女；要与身份证号一致", requiredMode = RequiredMode.NOT_REQUIRED)
        String gender,

        @Schema(description = "用工形式：在编、劳务派遣、聘用合同", requiredMode = RequiredMode.NOT_REQUIRED)
        String employmentKind,

        @Schema(description = "技术工种的名称或代码") @Nullable String trade,

        @Schema(description = "技术等级的中文名称或代码", example = "技师") @Nullable
        String level,

        @Schema(description = "原来的等级填错了时写更正原因，当年的学时要求按新等级重算；晋升不填") @Nullable
        String levelCorrection,

        @Schema(description = "工作单位全称；只改单位时在原来的地区里找", requiredMode = RequiredMode.NOT_REQUIRED)
        String employer,

        @Schema(
                description = "工作单位所在的地区：区划代码或全路径；只改地区时找那里的同名单位",
                example = "320685",
                requiredMode = RequiredMode.NOT_REQUIRED)
        String region,

        @Schema(description = "手机号") @Nullable String mobile,

        @Schema(description = "电子邮箱", maxLength = 100) @Nullable
        String email,

        @Schema(description = "邮政编码，6 位") @Nullable String postcode,

        @Schema(description = "通讯地址", maxLength = 200, example = "人民路 1 号") @Nullable
        String address,

        @Schema(description = "false 停用（离职、退休），true 恢复使用", requiredMode = RequiredMode.NOT_REQUIRED)
        Boolean active) {}
