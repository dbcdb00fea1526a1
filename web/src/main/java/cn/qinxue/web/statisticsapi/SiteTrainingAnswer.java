package cn.qinxue.web.statisticsapi;

import cn.qinxue.services.statistics.SiteFigures;
import cn.qinxue.services.statistics.SiteReportTable;
import cn.qinxue.services.statistics.SiteTrainingTable;
import cn.qinxue.services.statistics.StatisticsQuestion;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;

/** 面授点培训情况统计, as programs see it. */
@Serdeable.Serializable
@JsonInclude(JsonInclude.Include.ALWAYS)
@Schema(name = "SiteTraining", description = "面授点培训情况统计")
record SiteTrainingAnswer(
        @Schema(description = "年度") int year,
        @Schema(description = "项目代码") String programme,
        @Schema(description = "统计的地区") String region,
        @Schema(description = "数字取自什么时候") StatisticsMoment moment,
        @Schema(description = "下级各地区和本级，加起来等于 total") List<Row> rows,
        @Schema(description = "整个地区") Numbers total,
        @Schema(description = "地区和下级的所有面授点") List<Site> sites) {

    /** One region. */
    @Serdeable.Serializable
    @Schema(name = "SiteTrainingRow", description = "一个地区")
    record Row(
            @Schema(description = "区划代码") String code,
            @Schema(description = "名称") String name,
            @Schema(description = "是否只是这个地区本级的面授点，不含下级") boolean own,
            @Schema(description = "数字") Numbers figures) {}

    /** Its figures. */
    @Serdeable.Serializable
    @Schema(name = "SiteTrainingFigures", description = "一个地区的面授点数字")
    record Numbers(
            @Schema(description = "有批准的班的面授点") long approvedSites,
            @Schema(description = "开了班的面授点") long openedSites,
            @Schema(description = "批准的班") long approvedClasses,
            @Schema(description = "开了的班：报名已经开始") long openedClasses,
            @Schema(description = "批准人数") long approvedHeads,
            @Schema(description = "参训人次") long trained,
            @Schema(description = "合格人次") long passed) {
        static Numbers of(SiteFigures figures) {
            return new Numbers(
                    figures.approvedSites(),
                    figures.openedSites(),
                    figures.approvedClasses(),
                    figures.openedClasses(),
                    figures.approvedHeads(),
                    figures.trained(),
                    figures.passed());
        }
    }

    /** One site. */
    @Serdeable.Serializable
    @Schema(name = "SiteReportRow", description = "一个面授点")
    record Site(
            @Schema(description = "编号") UUID id,
            @Schema(description = "名称") String name,
            @Schema(description = "地区") String region,
            @Schema(description = "开了的班") long openedClasses,
            @Schema(description = "参训人次") long trained,
            @Schema(description = "合格人次") long passed) {}

    static SiteTrainingAnswer of(StatisticsQuestion question, SiteTrainingTable table, SiteReportTable sites) {
        return new SiteTrainingAnswer(
                question.year(),
                question.programme().code(),
                question.region().fullName(),
                StatisticsMoment.of(table.head().moment()),
                table.lines().stream()
                        .map(line -> new Row(line.code(), line.name(), line.own(), Numbers.of(line.figures())))
                        .toList(),
                Numbers.of(table.total()),
                sites.lines().stream()
                        .map(line -> new Site(
                                line.site(),
                                line.name(),
                                line.region(),
                                line.openedClasses(),
                                line.trained(),
                                line.passed()))
                        .toList());
    }
}
