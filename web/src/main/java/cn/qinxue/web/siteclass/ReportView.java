package cn.qinxue.web.siteclass;

import cn.qinxue.services.facetoface.ClassMember;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Tone;
import java.util.List;

/** The form that names who attended. */
public record ReportView(SiteClassView its, Form form) {
    public static List<Column> columns() {
        return List.of(
                Column.tick("选择全部学员"),
                Column.title("姓名"),
                Column.brief("身份证号"),
                Column.text("工作单位").line(),
                Column.number("成绩").say(),
                Column.brief("到课后"));
    }

    /** What being named comes to. */
    public String prospect(ClassMember member) {
        if (its.detail().passes(member)) return "合格，记学时";
        return member.score() == null ? "缺考，不记学时" : "不合格，不记学时";
    }

    public Tone tone(ClassMember member) {
        return its.detail().passes(member) ? Tone.OK : Tone.WARN;
    }
}
