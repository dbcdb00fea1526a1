package cn.qinxue.web.history;

import cn.qinxue.services.audit.AuditLine;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else saved while a form was open: what stands there now, what was typed here, and what the other did.
 *
 * @param latest the other's deed
 * @param differences only what is not the same
 * @param place where the present state is shown, for whoever gives up
 */
public record Overtaken(@Nullable AuditLine latest, List<Difference> differences, String place) {
    /** One field as it is now and as it was typed. */
    public record Difference(String label, String now, String typed) {
        boolean same() {
            return Objects.equals(now, typed);
        }
    }

    public Overtaken {
        differences = differences.stream().filter(field -> !field.same()).toList();
    }

    /** From the newest first. */
    public static Overtaken by(List<AuditLine> history, List<Difference> differences, String place) {
        return new Overtaken(history.isEmpty() ? null : history.getFirst(), differences, place);
    }

    /** Who did what, for the first line. */
    public String said() {
        return latest == null ? "这条记录刚刚被别人修改过。" : latest.entry().accountName() + "刚刚修改了这条记录，您的修改还没有保存。";
    }
}
