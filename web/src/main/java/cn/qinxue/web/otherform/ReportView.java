package cn.qinxue.web.otherform;

import cn.qinxue.services.otherform.Attendee;
import cn.qinxue.services.otherform.OtherFormReport;
import cn.qinxue.web.Show;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * One report.
 *
 * @param offices what the office that reported and the one that decides are called
 * @param attendees of the scope
 * @param may what this administrator may do
 */
public record ReportView(OtherFormReport report, Offices offices, List<Attendee> attendees, May may, Form form) {
    /** Names of offices. */
    public record Offices(String reporting, String deciding) {}

    /** What may be done. */
    public record May(boolean decide, boolean withdraw) {}

    public ReportView {
        attendees = List.copyOf(attendees);
    }

    public String path() {
        return OtherFormController.PATH + "/" + report.id();
    }

    public List<Fact> facts() {
        var facts = new ArrayList<>(List.of(
                new Fact("形式", report.form().label()),
                new Fact("培训名称", report.title()),
                new Fact("课程或内容", report.course()),
                new Fact("举办日期", Show.date(report.heldOn())),
                new Fact("地点", report.place()),
                new Fact("主办单位", report.organiser()),
                new Fact("每人学时", Show.creditHours(report.hours())),
                new Fact("事先报告省级工考办", report.provinceNotified() ? "已报告" : "不需要"),
                new Fact("报告单位", offices.reporting()),
                new Fact("报告时间", Show.minute(report.filedAt())),
                new Fact("审批单位", offices.deciding())));
        var opinion = report.opinion();
        if (opinion != null) facts.add(new Fact("审批意见", opinion));
        return facts;
    }

    public List<Column> columns() {
        return List.of(
                Column.title("姓名"),
                Column.text("身份证号"),
                Column.text("工作单位").line(),
                Column.number("记入学时").say());
    }
}
