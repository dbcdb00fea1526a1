package cn.qinxue.web.staffapi;

import cn.qinxue.services.hours.EarnedHours;
import cn.qinxue.services.hours.HoursSource;
import cn.qinxue.services.personyear.YearFacts;
import cn.qinxue.services.personyear.YearHours;
import cn.qinxue.tenants.hours.CreditHours;
import cn.qinxue.tenants.policy.CourseCategory;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A person-year's hours, as programs see them; all numbers are credit hours. */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "Hours", description = "一个人一个年度的学时")
record HoursAnswer(
        @Schema(description = "年度") int year,
        @Schema(description = "要求的学时") BigDecimal required,
        @Schema(description = "已有的学时") BigDecimal earned,
        @Schema(description = "按课程类别") List<Category> byCategory,
        @Schema(description = "按来源") List<Source> bySource,
        @Schema(description = "是否合格") boolean qualified,
        @Schema(description = "适用的政策是当年的第几版") int policyVersion) {

    @Serdeable.Serializable
    @Schema(name = "CategoryHours", description = "一个课程类别的学时")
    record Category(
            @Schema(description = "类别代码") String code,
            @Schema(description = "类别名称") String name,
            @Schema(description = "要求的学时") BigDecimal required,
            @Schema(description = "已有的学时") BigDecimal earned) {}

    @Serdeable.Serializable
    @Schema(name = "SourceHours", description = "一种来源的学时")
    record Source(
            @Schema(description = "来源代码") String code,
            @Schema(description = "来源名称") String name,
            @Schema(description = "已有的学时") BigDecimal earned) {}

    static HoursAnswer of(YearFacts facts) {
        var hours = facts.hours();
        var names = facts.published().policy().categories().stream()
                .collect(Collectors.toMap(CourseCategory::code, CourseCategory::label));
        return new HoursAnswer(
                facts.year(),
                creditHours(hours.requirement().totalHours()),
                creditHours(hours.total()),
                hours.requirement().categories().stream()
                        .map(share -> new Category(
                                share.category(),
                                names.getOrDefault(share.category(), share.category()),
                                creditHours(share.hours()),
                                creditHours(hours.in(share))))
                        .toList(),
                bySource(hours),
                hours.complete(),
                facts.published().version().version());
    }

    private static List<Source> bySource(YearHours hours) {
        Map<HoursSource, Integer> sums = new EnumMap<>(HoursSource.class);
        for (EarnedHours earned : hours.earned()) sums.merge(earned.source(), earned.hundredths(), Integer::sum);
        return sums.entrySet().stream()
                .map(sum -> new Source(sum.getKey().name(), sum.getKey().label(), creditHours(sum.getValue())))
                .toList();
    }

    private static BigDecimal creditHours(int hundredths) {
        return new BigDecimal(CreditHours.text(hundredths));
    }
}
