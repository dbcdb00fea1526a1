package cn.qinxue.web.transcript;

import cn.qinxue.services.hours.HoursEntry;
import cn.qinxue.services.hours.HoursSource;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.transcript.Corrections;
import cn.qinxue.services.transcript.TranscriptYear;
import cn.qinxue.tenants.policy.PublishedPolicy;
import cn.qinxue.web.fragment.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The archive of a person as an office reads it.
 *
 * @param policies by the version that an entry names
 * @param corrects whether the administrator may take entries back
 * @param thisYear the earlier ones are arrears where they are not complete
 */
public record OfficeTranscriptView(
        Staff staff,
        List<TranscriptYear> years,
        Function<UUID, PublishedPolicy> policies,
        boolean corrects,
        int thisYear) {
    public OfficeTranscriptView {
        years = List.copyOf(years);
    }

    /** What the learner's page shows of the same years. */
    public TranscriptView learners() {
        return new TranscriptView(years, List.of());
    }

    public String path() {
        return "/office/staff/" + staff.id() + "/transcript";
    }

    /** Earlier years that are not complete, the newest first. */
    public List<TranscriptYear> arrears() {
        return years.stream()
                .filter(year -> year.overview().year() < thisYear
                        && !year.overview().facts().hours().complete())
                .toList();
    }

    public List<Column> columns() {
        var columns = new ArrayList<>(List.of(
                Column.title("内容"),
                Column.text("来源"),
                Column.text("分类"),
                Column.number("学时").say(),
                Column.brief("政策版本").low(),
                Column.text("材料"),
                Column.brief("记入日期")));
        if (corrects) columns.add(Column.actions());
        return columns;
    }

    /** Under which policy the hours were earned: {@code 2026 年第 1 版}. */
    public String policy(HoursEntry entry) {
        var version = policies.apply(entry.policyVersion()).version();
        return version.year() + " 年第 " + version.version() + " 版";
    }

    /** Where the papers behind the entry are; null where there are none here. */
    public static @Nullable String papers(HoursEntry entry) {
        return entry.source() == HoursSource.EQUIVALENCE ? "/office/equivalence-claims/" + entry.sourceId() : null;
    }

    public static boolean reversible(HoursEntry entry, TranscriptYear year) {
        return Corrections.reversible(entry, year.entries());
    }
}
