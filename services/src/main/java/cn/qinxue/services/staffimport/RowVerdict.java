package cn.qinxue.services.staffimport;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.staff.StaffDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of a row.
 *
 * @param details what it says about the person; null for a bad row
 * @param employer the person's unit, in the database or planned; null for a bad row
 * @param existing the person's record, if there is one
 */
record RowVerdict(
        ImportedRow row,
        RowOutcome outcome,
        List<RowProblem> problems,
        @Nullable StaffDetails details,
        @Nullable Employer employer,
        @Nullable ExistingStaff existing) {

    static RowVerdict bad(ImportedRow row, List<RowProblem> problems) {
        return new RowVerdict(row, RowOutcome.BAD, List.copyOf(problems), null, null, null);
    }

    /** The same where people who exist are left alone. */
    RowVerdict leavingAlone() {
        return outcome == RowOutcome.UPDATED || outcome == RowOutcome.MOVED
                ? new RowVerdict(row, RowOutcome.DIFFERING, problems, details, employer, existing)
                : this;
    }
}
