package cn.qinxue.web.hoursreport;

import cn.qinxue.services.audit.AuditLine;
import cn.qinxue.services.facetoface.ClassDetail;
import cn.qinxue.services.facetoface.ClassMember;
import cn.qinxue.services.facetoface.FaceToFaceClass;
import cn.qinxue.services.facetoface.ReportState;
import cn.qinxue.web.Show;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Option;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One class before an office.
 *
 * @param own whether whoever looks decides about it: the office of the site's region
 * @param form of the decision
 */
public record HoursReportView(ClassDetail detail, boolean own, List<AuditLine> history, Instant now, Form form) {
    static final int HISTORY = 20;

    /** One thing that was compared, and whether it is as it should be. */
    public record Check(String text, boolean good) {}

    public HoursReportView {
        history = List.copyOf(history);
    }

    public FaceToFaceClass its() {
        return detail.its();
    }

    public String path() {
        return HoursReportListController.PATH + "/" + its().id();
    }

    /** Whether there is a report to decide about. */
    public boolean pending() {
        return its().reportState() == ReportState.PENDING;
    }

    public boolean passed() {
        return its().reportState() == ReportState.PASSED;
    }

    /** Whether the office may move everybody online. */
    public boolean tooFew() {
        return own && detail.hasTooFew(now);
    }

    public List<Option> decisions() {
        return List.of(
                new Option("PASS", "通过", detail.passing() + " 人合格，每人 " + Show.creditHours(its().hours()) + "记入档案"),
                new Option("RETURN", "退回", "面授点改成绩或名单后重新申报"));
    }

    /** What the system has compared. */
    public List<Check> checks() {
        var checks = new ArrayList<Check>();
        int named = detail.named().size();
        checks.add(new Check("上报 " + named + " 人，可上报 " + its().allowedHeads() + " 人", named <= its().allowedHeads()));
        checks.add(new Check("报名 " + its().heads() + " 人，批准 " + its().approvedHeads() + " 人", true));
        checks.add(new Check("培训和考试已于 " + Show.minute(its().overAt()) + " 结束", its().isOver(now)));
        long absent = detail.named().stream().filter(one -> one.score() == null).count();
        checks.add(absent == 0 ? new Check("上报的人都有成绩", true) : new Check("上报的人中有 " + absent + " 人没有成绩，按缺考不记学时", false));
        checks.add(new Check("合格 " + detail.passing() + " 人，合格率 " + Show.percent(detail.passing(), named), true));
        return checks;
    }

    public List<Column> columns() {
        var columns = new ArrayList<>(List.of(
                Column.ordinal(),
                Column.title("姓名"),
                Column.brief("身份证号"),
                Column.text("工作单位").line(),
                Column.brief("技术等级"),
                Column.number("成绩").say(),
                Column.brief("结果")));
        if (passed() && own) columns.add(Column.actions());
        return columns;
    }

    public static String score(ClassMember member) {
        var score = member.score();
        return score == null ? "—" : Show.hours(score);
    }
}
