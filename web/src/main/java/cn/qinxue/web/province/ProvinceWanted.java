package cn.qinxue.web.province;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The fields of a province to open, for the document only: they are read as the form's are, by the same names. */
@Schema(name = "TenantWanted", description = "要开通的省份")
record ProvinceWanted(
        @Schema(description = "省份的区划代码", example = "330000") String divisionCode,

        @Schema(description = "代码，小写字母、数字和连字符", maxLength = 31, example = "zhejiang")
        String code,

        @Schema(description = "主机名", maxLength = 253, example = "zhejiang.localhost")
        String host,

        @Schema(description = "省份名称；不填就是区划的名称", maxLength = 20) @Nullable
        String name,

        @Schema(description = "平台名称；不填就是省份名称加“工勤人员继续教育”", maxLength = 40) @Nullable
        String title,

        @Schema(description = "印章字", maxLength = 8, example = "浙")
        String seal,

        @Schema(description = "主色", example = "#2b5d3a") String accent,

        @Schema(description = "主办单位", maxLength = 40, example = "浙江省工勤人员考核办公室")
        String organiser,

        @Schema(description = "咨询电话", maxLength = 24, example = "0571-0000 1201")
        String hotline,

        @Schema(description = "咨询时间", maxLength = 60, example = "工作日 9:00–17:00")
        String officeHours,

        @Schema(description = "政策模板；自己写政策时不填", example = "jiangsu") @Nullable
        String template,

        @Schema(description = "年度；不填就是今年") @Nullable Integer year,
        @Schema(description = "自己写的政策，YAML，代替模板") @Nullable String policy,

        @Schema(description = "管理员姓名", maxLength = 30, example = "林晓")
        String administratorName,

        @Schema(description = "管理员账号", maxLength = 20, example = "zjadmin")
        String administratorAccount) {}
