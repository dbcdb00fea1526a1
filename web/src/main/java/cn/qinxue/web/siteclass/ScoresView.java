package cn.qinxue.web.siteclass;

import cn.qinxue.services.facetoface.ScoreSheets.BadRow;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Column;
import java.util.List;

/**
 * The form for the scores of a class.
 *
 * @param form a field for each member, named by the enrollment
 * @param badRows of a workbook that was just handed in
 */
public record ScoresView(SiteClassView its, Form form, List<BadRow> badRows) {
    public ScoresView {
        badRows = List.copyOf(badRows);
    }

    public static List<Column> columns() {
        return List.of(
                Column.ordinal(),
                Column.title("姓名"),
                Column.brief("身份证号"),
                Column.text("工作单位").line(),
                Column.text("成绩").say());
    }

    public static List<Column> badColumns() {
        return List.of(Column.number("行"), Column.title("姓名"), Column.text("要改什么"));
    }
}
