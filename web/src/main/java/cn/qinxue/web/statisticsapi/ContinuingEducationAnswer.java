package cn.qinxue.web.statisticsapi;

import cn.qinxue.services.standing.Figures;
import cn.qinxue.services.standing.Taking;
import cn.qinxue.services.statistics.ContinuingEducationTable;
import cn.qinxue.services.statistics.StatisticsQuestion;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** 继续教育情况统计, as programs see it. */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "ContinuingEducation", description = "继续教育情况统计")
record ContinuingEducationAnswer(
        @Schema(description = "年度") int year,
        @Schema(description = "项目代码") String programme,
        @Schema(description = "统计的地区") String region,
        @Schema(description = "数字取自什么时候") StatisticsMoment moment,
        @Schema(description = "下级各地区和本级，加起来等于 total") List<Row> rows,
        @Schema(description = "整个地区，每人只算一次") Numbers total) {

    /** One region. */
    @Serdeable.Serializable
    @Schema(name = "ContinuingEducationRow", description = "一个地区")
    record Row(
            @Schema(description = "区划代码") String code,
            @Schema(description = "名称") String name,
            @Schema(description = "是否只是这个地区本级的人，不含下级") boolean own,
            @Schema(description = "数字") Numbers figures) {}

    /** Its figures. */
    @Serdeable.Serializable
    @Schema(name = "ContinuingEducationFigures", description = "一个地区的数字")
    record Numbers(
            @Schema(description = "人员总数：在册、未停用的人") long people,
            @Schema(description = "参训人数") long trainees,
            @Schema(description = "合格人数") long qualified,
            @Schema(description = "参训人次，各种形式合计") long times,
            @Schema(description = "面授") Form faceToFace,
            @Schema(description = "网授") Form online,
            @Schema(description = "视同") Form equivalence) {
        static Numbers of(Figures figures) {
            return new Numbers(
                    figures.people(),
                    figures.trainees(),
                    figures.qualified(),
                    figures.times(),
                    Form.of(figures.faceToFace()),
                    Form.of(figures.online()),
                    Form.of(figures.equivalence()));
        }
    }

    /** One form of training. */
    @Serdeable.Serializable
    @Schema(name = "FormFigures", description = "一种形式的数字")
    record Form(
            @Schema(description = "参训人次") long times,
            @Schema(description = "合格人次") long passedTimes,
            @Schema(description = "合格人数") long passedPeople) {
        static Form of(Taking taking) {
            return new Form(taking.times(), taking.passedTimes(), taking.passedPeople());
        }
    }

    static ContinuingEducationAnswer of(StatisticsQuestion question, ContinuingEducationTable table) {
        return new ContinuingEducationAnswer(
                question.year(),
                question.programme().code(),
                question.region().fullName(),
                StatisticsMoment.of(table.head().moment()),
                table.lines().stream()
                        .map(line -> new Row(line.code(), line.name(), line.own(), Numbers.of(line.figures())))
                        .toList(),
                Numbers.of(table.total()));
    }
}
