package cn.qinxue.web.employer;

import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Option;
import cn.qinxue.web.history.Overtaken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a work unit.
 *
 * @param row the unit as it is; null: a new one
 * @param overtaken what somebody else did while it was open; null: nothing
 */
public record EmployerForm(
        Form form,
        @Nullable EmployerRow row,
        List<Option> regions,
        List<Option> offices,
        @Nullable Overtaken overtaken) {
    public EmployerForm {
        regions = List.copyOf(regions);
        offices = List.copyOf(offices);
    }

    public String title() {
        return row == null ? "新增工作单位" : "修改“" + row.employer().name() + "”";
    }

    /** Where it is sent, and where giving up leads. */
    public String path() {
        return row == null ? "/office/employers" : row.path();
    }
}
