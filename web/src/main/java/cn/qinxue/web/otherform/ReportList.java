package cn.qinxue.web.otherform;

import cn.qinxue.services.otherform.OtherFormReport;
import cn.qinxue.services.otherform.OtherFormState;
import cn.qinxue.tenants.policy.OtherForm;
import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.fragment.Pager;
import cn.qinxue.web.fragment.Tone;
import java.util.Arrays;
import java.util.List;

/**
 * Reports of an office and those below.
 *
 * @param reports whether this administrator may report
 */
public record ReportList(List<Row> rows, Form form, Pager pager, boolean reports) {
    /** A report with the name of the office that reported it, and of the one that decides. */
    public record Row(OtherFormReport report, String office, String deciding) {
        public String path() {
            return OtherFormController.PATH + "/" + report.id();
        }
    }

    public ReportList {
        rows = List.copyOf(rows);
    }

    public static Tone tone(OtherFormState state) {
        return switch (state) {
            case PENDING -> Tone.WAIT;
            case APPROVED -> Tone.OK;
            case REFUSED -> Tone.BAD;
            case WITHDRAWN -> Tone.OFF;
        };
    }

    public List<Option> states() {
        return Arrays.stream(OtherFormState.values())
                .map(state -> Option.of(state.name(), state.label()))
                .toList();
    }

    public List<Option> forms() {
        return Arrays.stream(OtherForm.values())
                .map(form -> Option.of(form.name(), form.label()))
                .toList();
    }

    public List<Column> columns() {
        return List.of(
                Column.title("培训名称"),
                Column.text("形式"),
                Column.brief("举办日期"),
                Column.number("学时").say(),
                Column.text("报告单位").line(),
                Column.brief("报告时间").low(),
                Column.text("状态"));
    }
}
