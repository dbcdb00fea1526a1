package cn.qinxue.web.employer;

import cn.qinxue.web.form.Form;
import cn.qinxue.web.fragment.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The question before two units become one.
 *
 * @param into the unit that stays; null: still to be chosen
 * @param part part of the name by which it is looked for
 * @param found those to choose from
 */
public record EmployerMergerView(
        EmployerRow gone, @Nullable EmployerRow into, String part, List<EmployerRow> found, Form form) {
    /** So many are offered at once. */
    static final int OFFERED = 20;

    public EmployerMergerView {
        found = List.copyOf(found);
    }

    public String path() {
        return gone.path() + "/merger";
    }

    public List<Column> columns() {
        return List.of(
                Column.title("单位名称"),
                Column.text("所在地区").line(),
                Column.text("管理工考办"),
                Column.number("人数").say(),
                Column.actions());
    }

    /** Whether there may be more than are offered. */
    public boolean more() {
        return found.size() >= OFFERED;
    }
}
