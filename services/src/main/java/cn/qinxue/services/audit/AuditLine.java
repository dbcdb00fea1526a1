package cn.qinxue.services.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the trail for somebody to read.
 *
 * @param subjectName what the subject is called now; empty where it has no name or is gone
 * @param changes what is different, by the name of the field
 */
public record AuditLine(AuditEntry entry, AuditSubject subject, String subjectName, List<Change> changes) {
    public AuditLine {
        changes = List.copyOf(changes);
    }

    /** A value before and after; null where there was none, or is none any more. */
    public record Change(
            String field, @Nullable String before, @Nullable String after) {}
}
