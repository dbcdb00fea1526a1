package cn.qinxue.web.promotion;

import cn.qinxue.services.promotion.PromotionEligibility;
import cn.qinxue.services.promotion.PromotionYear;
import cn.qinxue.services.promotion.Promotions.Answer;
import cn.qinxue.tenants.hours.CreditHours;
import cn.qinxue.tenants.secret.PersonalNumbers;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;

/** Who may enter the promotion exam, as programs see it; in the order of the question. */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "PromotionAnswer", description = "升级考核资格")
record PromotionAnswer(
        @Schema(description = "每个身份证号一项，次序和请求相同") List<Person> items) {

    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "PromotionPerson", description = "一个身份证号的结果")
    record Person(
            @Schema(description = "身份证号，只有后四位") String idNumber,
            @Schema(description = "令牌范围内有没有这个人") boolean found,
            @Schema(description = "每个项目一项；没有找到就是空的") List<Record> records) {}

    @Serdeable.Serializable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Schema(name = "PromotionRecord", description = "一个人在一个项目中的资格")
    record Record(
            @Schema(description = "人员编号") String id,
            @Schema(description = "姓名") String name,
            @Schema(description = "项目代码") String programme,
            @Schema(description = "能不能参加升级考核") boolean eligible,
            @Schema(description = "政策的规定") String rule,
            @Schema(description = "不能参加的原因，每个年度一句") List<String> reasons,
            @Schema(description = "各年度，新的在前") List<Year> years) {}

    @Serdeable.Serializable
    @Schema(name = "PromotionYear", description = "一个年度")
    record Year(
            @Schema(description = "年度") int year,

            @Schema(description = "结果：COMPLETE 已完成，UNFINISHED 未完成，NOT_DUE 应学年度以前，NO_POLICY 没有要求")
            String state,

            @Schema(description = "还差的学时") BigDecimal missing,
            @Schema(description = "是不是因为这个年度不能参加") boolean bars,
            @Schema(description = "说明") String reason) {}

    static PromotionAnswer of(List<Answer> answers) {
        return new PromotionAnswer(answers.stream()
                .map(answer -> new Person(
                        PersonalNumbers.masked(answer.candidate().idNumber()),
                        !answer.found().isEmpty(),
                        answer.found().stream().map(PromotionAnswer::record).toList()))
                .toList());
    }

    private static Record record(PromotionEligibility one) {
        var verdict = one.verdict();
        return new Record(
                one.staff().id().toString(),
                one.staff().name(),
                one.staff().programme(),
                verdict.eligible(),
                verdict.rule(),
                verdict.reasons(),
                verdict.years().stream().map(PromotionAnswer::year).toList());
    }

    private static Year year(PromotionYear year) {
        return new Year(
                year.year(),
                year.standing().name(),
                new BigDecimal(CreditHours.text(year.missing())),
                year.bars(),
                year.reason());
    }
}
