package cn.qinxue.web.staffapi;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom to find, as sent. Texts throughout, so that each that is wrong can be named. */
@Introspected
record StaffParameters(
        @Parameter(
                in = ParameterIn.QUERY,
                description = "姓名、姓名的一部分、拼音、首字母、工作单位、身份证号（全部或后四位）或手机号；几个词用空格分开，都要符合",
                schema = @Schema(type = "string", maxLength = 100),
                example = "张")
        @QueryValue
        @Nullable
        String q,

        @Parameter(
                in = ParameterIn.QUERY,
                description = "工作单位所在的地区和它的下级：区划代码或全路径",
                schema = @Schema(type = "string", maxLength = 100),
                example = "320600")
        @QueryValue
        @Nullable
        String region,

        @Parameter(
                in = ParameterIn.QUERY,
                description = "技术工种的名称或代码",
                schema = @Schema(type = "string", maxLength = 100))
        @QueryValue
        @Nullable
        String trade,

        @Parameter(
                in = ParameterIn.QUERY,
                description = "技术等级，中文名称或代码，几个用逗号分开：未定级 UNGRADED、初级工 JUNIOR、中级工 INTERMEDIATE、高级工 SENIOR、"
                        + "技师 TECHNICIAN、高级技师 SENIOR_TECHNICIAN",
                schema = @Schema(type = "string", maxLength = 100),
                example = "技师,高级技师")
        @QueryValue
        @Nullable
        String level,

        @Parameter(
                in = ParameterIn.QUERY,
                description = "工作单位的编号 employerId 或全称；同名的单位不止一个时要用编号",
                schema = @Schema(type = "string", maxLength = 100))
        @QueryValue
        @Nullable
        String employer,

        @Parameter(
                in = ParameterIn.QUERY,
                description = "true 只要已激活的，false 只要未激活和已停用的",
                schema = @Schema(type = "boolean"))
        @QueryValue
        @Nullable
        String active) {}
