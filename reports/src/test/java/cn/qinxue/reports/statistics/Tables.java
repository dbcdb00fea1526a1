package cn.qinxue.reports.statistics;

import cn.qinxue.services.standing.Figures;
import cn.qinxue.services.standing.Moment;
import cn.qinxue.services.standing.Taking;
import cn.qinxue.services.statistics.ClassLearnerTable;
import cn.qinxue.services.statistics.ClassTable;
import cn.qinxue.services.statistics.ContinuingEducationTable;
import cn.qinxue.services.statistics.EmployerTable;
import cn.qinxue.services.statistics.FaceToFaceStudyTable;
import cn.qinxue.services.statistics.PaymentTable;
import cn.qinxue.services.statistics.SiteFigures;
import cn.qinxue.services.statistics.SiteReportTable;
import cn.qinxue.services.statistics.SiteTrainingTable;
import cn.qinxue.services.statistics.StatisticsKind;
import cn.qinxue.services.statistics.StatisticsSheet;
import cn.qinxue.services.statistics.TradeTable;
import cn.qinxue.tenants.policy.SkillLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Made-up tables of every kind, on every level. */
final class Tables {
    static final String LONG = "海州市机关事务服务中心车辆管理与后勤保障处第二服务大队（原海州市第一招待所）";
    static final List<String> TRICKY = List.of("=1+1", "+86", "-12", "@SUM(A1)", "<b>&amp;", "㛃䶮𠅤𬀩𠮷");

    private static final Moment NOW = Moment.now(Instant.parse("2026-11-28T14:10:00Z"));
    private static final UUID ID = new UUID(1, 2);

    private Tables() {}

    static List<StatisticsSheet> all(int rows) {
        return List.of(
                continuingEducation(rows),
                siteTraining(rows),
                new SiteReportTable(head(StatisticsKind.SITE_REPORT), lines(rows, Tables::site)).sheet(),
                new SiteReportTable(head(StatisticsKind.SITE_TRAINING), lines(rows, Tables::site)).sheet(),
                classes(rows),
                classLearners(rows),
                faceToFace(rows),
                trades(rows),
                payments(rows),
                employers(rows));
    }

    static StatisticsSheet.Head head(StatisticsKind kind) {
        return new StatisticsSheet.Head(kind, "海州省", "2026 年度", NOW);
    }

    static StatisticsSheet.Head frozen(StatisticsKind kind) {
        var moment = new Moment(Instant.parse("2026-11-27T16:00:00Z"), LocalDate.of(2026, 11, 27), false);
        return new StatisticsSheet.Head(kind, "海州省", "2026 年度", moment);
    }

    static StatisticsSheet continuingEducation(int rows) {
        var lines = lines(
                rows,
                i -> new ContinuingEducationTable.Line("3201%02d".formatted(i), name(i), i == 1, true, figures(i)));
        return new ContinuingEducationTable(head(StatisticsKind.CONTINUING_EDUCATION), lines, figures(1000)).sheet();
    }

    private static Figures figures(int i) {
        return new Figures(12345L * i, 2300L * i, 1200L * i, taking(i), taking(2 * i), taking(3 * i), 40L * i);
    }

    private static Taking taking(int i) {
        return new Taking(300L * i, 200L * i, 100L * i);
    }

    private static StatisticsSheet siteTraining(int rows) {
        var lines = lines(
                rows, i -> new SiteTrainingTable.Line("3201%02d".formatted(i), name(i), i == 1, siteFigures(i - 1)));
        return new SiteTrainingTable(head(StatisticsKind.SITE_TRAINING), lines, siteFigures(9999)).sheet();
    }

    private static SiteFigures siteFigures(int i) {
        return new SiteFigures(i, i, 2L * i, 2L * i, 1200L * i, 1100L * i, 1000L * i);
    }

    private static SiteReportTable.Line site(int i) {
        return new SiteReportTable.Line(ID, name(i), "海州省海州市", i, 1234L * i, 1111L * i);
    }

    private static StatisticsSheet classes(int rows) {
        var lines = lines(
                rows,
                i -> new ClassTable.Line(
                        ID, name(i), "2026-11-14 至 2026-11-18", "招生中", new ClassTable.Heads(i, i, i, 0, 0)));
        return new ClassTable(head(StatisticsKind.SITE_TRAINING), lines).sheet();
    }

    private static StatisticsSheet classLearners(int rows) {
        var lines = lines(
                rows,
                i -> new ClassLearnerTable.Line(name(i), "9901**********2817", LONG, "2026-10-01 09:00", "85.5", "合格"));
        return new ClassLearnerTable(head(StatisticsKind.SITE_TRAINING), lines).sheet();
    }

    static StatisticsSheet faceToFace(int rows) {
        var lines = lines(
                rows,
                i -> new FaceToFaceStudyTable.Line(
                        name(i), "990101198001012817", LONG, "2026 年面授班", i % 2 == 0 ? "" : "85", "合格"));
        return new FaceToFaceStudyTable(head(StatisticsKind.FACE_TO_FACE_STUDY), lines).sheet();
    }

    private static StatisticsSheet trades(int rows) {
        var lines = lines(
                rows,
                i -> new TradeTable.Line(
                        name(i), "通用", 1234L * i, Map.of(SkillLevel.SENIOR, 1000L * i, SkillLevel.JUNIOR, 234L * i)));
        return new TradeTable(head(StatisticsKind.TRADES), lines).sheet();
    }

    private static StatisticsSheet payments(int rows) {
        var lines = lines(
                rows,
                i -> new PaymentTable.Line(
                        "2026-10-12", "海州省海州市", "支付宝", name(i), new PaymentTable.Flow(i, 12345_67L * i, 1, 100_05L)));
        return new PaymentTable(head(StatisticsKind.PAYMENTS), lines).sheet();
    }

    private static StatisticsSheet employers(int rows) {
        var lines = lines(
                rows,
                i -> new EmployerTable.Line(
                        ID, i % 2 == 0 ? LONG : name(i), "海州省海州市", 1500 + i, 1400, List.of("沈怀瑾", "㛃䶮𠅤", "李四")));
        return new EmployerTable(frozen(StatisticsKind.EMPLOYERS), lines, 123456, 100000).sheet();
    }

    private static String name(int i) {
        return i <= TRICKY.size() ? TRICKY.get(i - 1) : "名称" + i + "号";
    }

    private static <T> List<T> lines(int count, IntFunction<T> line) {
        return IntStream.rangeClosed(1, count).mapToObj(line).toList();
    }
}
