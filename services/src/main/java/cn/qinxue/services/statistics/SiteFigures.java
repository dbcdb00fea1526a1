package cn.qinxue.services.statistics;

import java.util.List;

/**
 * What training sites did in a year. People are counted once per class, at the site's region.
 *
 * @param approvedSites with at least one approved class
 * @param openedSites with at least one class whose enrollment began
 * @param approvedClasses whose plan was approved
 * @param openedClasses whose enrollment began
 * @param approvedHeads 批准人数 of the approved classes
 * @param trained 人次 named in an hours report that was passed
 * @param passed 人次 confirmed at pass mark or above
 */
public record SiteFigures(
        long approvedSites,
        long openedSites,
        long approvedClasses,
        long openedClasses,
        long approvedHeads,
        long trained,
        long passed) {
    public static final SiteFigures NONE = new SiteFigures(0, 0, 0, 0, 0, 0, 0);

    /** Both together. */
    public SiteFigures plus(SiteFigures other) {
        return new SiteFigures(
                approvedSites + other.approvedSites,
                openedSites + other.openedSites,
                approvedClasses + other.approvedClasses,
                openedClasses + other.openedClasses,
                approvedHeads + other.approvedHeads,
                trained + other.trained,
                passed + other.passed);
    }

    /** 参训率: people trained of approved heads. */
    Cell attendance() {
        return new Cell.Share(trained, approvedHeads);
    }

    /** 合格率: passed of people trained. */
    Cell passRate() {
        return new Cell.Share(passed, trained);
    }

    /** How the columns of all tables of sites are meant. */
    static List<StatisticsSheet.Definition> definitions() {
        return List.of(
                new StatisticsSheet.Definition("批准", "培训计划已通过的班；批准人数是计划通过时定的人数。"),
                new StatisticsSheet.Definition("开班", "报名已经开始的班，和办了这样的班的面授点。"),
                new StatisticsSheet.Definition("参训人次", "课时申报中列名参训、且申报已通过的人次，算在面授点所在地区。"),
                new StatisticsSheet.Definition("合格人次", "其中成绩达到合格线并经确认的人次。"),
                new StatisticsSheet.Definition("参训率、合格率", "参训率＝参训人次÷批准人数，合格率＝合格人次÷参训人次，除数为 0 时写“—”。"));
    }

    /** How the columns of lists of learners are meant. */
    static List<StatisticsSheet.Definition> learnerDefinitions() {
        return List.of(
                new StatisticsSheet.Definition("成绩", "面授点录入的考试成绩，还没有录入的空着。"),
                new StatisticsSheet.Definition("结果", "课时申报通过以后才有；空着的是待确认。"),
                new StatisticsSheet.Definition("单位", "此刻的数字写此刻所在的单位，日终数字写那一天所在的单位。"));
    }
}
