package cn.qinxue.web.equivalence;

import cn.qinxue.services.equivalence.ClaimLine;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Column;
import java.util.List;
import java.util.function.Function;

/**
 * Claims that were ticked.
 *
 * @param kind what the kind of a claim is called
 */
public record ClaimBatchView(List<ClaimLine> lines, Form form, Function<ClaimLine, String> kind) {
    public ClaimBatchView {
        lines = List.copyOf(lines);
    }

    public static List<Column> columns() {
        return List.of(
                Column.title("姓名"),
                Column.text("类别"),
                Column.text("培训名称").line(),
                Column.number("申报学时").say());
    }
}
