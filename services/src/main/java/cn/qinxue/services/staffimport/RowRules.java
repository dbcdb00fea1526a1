package cn.qinxue.services.staffimport;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.staff.Contact;
import cn.qinxue.services.staff.PersonName;
import cn.qinxue.services.staff.StaffDetails;
import cn.qinxue.services.staff.StaffRules;
import cn.qinxue.tenants.policy.EmploymentKind;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of a row: everything that is wrong with it, or what it would do to the records. Pure. */
final class RowRules {
    private static final UUID NOBODY = new UUID(0, 0);

    private RowRules() {}

    /**
     * What is known beside the row itself.
     *
     * @param existing the record of the person with that ID number, if any
     * @param sameMobile whether the record has the row's mobile number
     * @param firstLine the first line of the file with that ID number
     */
    record Facts(@Nullable ExistingStaff existing, boolean sameMobile, int firstLine) {}

    static RowVerdict judge(ImportedRow row, ImportTerms terms, MergedRows merged, Facts facts) {
        var reading = new RowReading(row, terms, merged);
        var existing = facts.existing();
        var details = details(row, reading, existing);
        addStaffRefusals(row, reading, terms, details, existing);
        if (facts.firstLine() != row.line()) {
            reading.add(new RowProblem(ImportColumn.ID_NUMBER, "与第 " + facts.firstLine() + " 行重复", "删去一行"));
        }
        if (existing != null) {
            addConflicts(reading, terms, details, existing);
        }
        var employer = reading.employer();
        return !reading.problems().isEmpty() || employer == null
                ? RowVerdict.bad(row, reading.problems())
                : new RowVerdict(
                        row,
                        outcome(details, employer, existing, facts),
                        reading.problems(),
                        details,
                        employer,
                        existing);
    }

    /** The row as a record would say it; what an existing record has and the row leaves open stays. */
    private static StaffDetails details(ImportedRow row, RowReading reading, @Nullable ExistingStaff existing) {
        var kind = reading.employmentKind();
        var trade = reading.trade();
        var level = reading.level();
        var employer = reading.employer();
        return new StaffDetails(
                row.text(ImportColumn.NAME),
                row.text(ImportColumn.ID_NUMBER),
                reading.gender(),
                kind != null ? kind : existing != null ? existing.employmentKind() : EmploymentKind.ESTABLISHED,
                trade != null ? trade.id() : existing != null ? existing.trade() : null,
                level != null ? level : existing != null ? existing.level() : null,
                employer == null ? NOBODY : employer.id(),
                contact(row));
    }

    private static Contact contact(ImportedRow row) {
        return new Contact(
                row.text(ImportColumn.MOBILE),
                ImportTerms.halfWidth(row.text(ImportColumn.EMAIL)),
                ImportTerms.plain(row.text(ImportColumn.POSTCODE)),
                row.text(ImportColumn.ADDRESS));
    }

    /** The rules that hold for every record, in the words of the file; a column complains once of what it does not understand. */
    private static void addStaffRefusals(
            ImportedRow row,
            RowReading reading,
            ImportTerms terms,
            StaffDetails details,
            @Nullable ExistingStaff existing) {
        boolean keepsTrade = existing != null && Objects.equals(existing.trade(), details.trade());
        var trade = Optional.ofNullable(reading.trade());
        // That trade and level are there was asked above, where the row can say which cell is empty.
        var facts = new StaffRules.Facts(false, trade, keepsTrade, Optional.ofNullable(reading.employer()), false);
        var judged = trade.isPresent() ? details : withoutTrade(details);
        for (var refusal : StaffRules.refusals(judged, facts, terms.today())) {
            ImportColumn.ofField(refusal.field())
                    .filter(column -> !reading.complainsOf(column))
                    .filter(column -> column != ImportColumn.EMPLOYER)
                    .ifPresent(column ->
                            reading.problems().add(RowProblem.of(column, row.blank(column), refusal.message())));
        }
    }

    /** A row that names no trade leaves the record's, which needs no second look. */
    private static StaffDetails withoutTrade(StaffDetails details) {
        return new StaffDetails(
                details.name(),
                details.idNumber(),
                details.gender(),
                details.employmentKind(),
                null,
                details.level(),
                details.employer(),
                details.contact());
    }

    private static void addConflicts(
            RowReading reading, ImportTerms terms, StaffDetails details, ExistingStaff existing) {
        if (!existing.officePath().isWithin(terms.scope())) {
            reading.add(new RowProblem(ImportColumn.ID_NUMBER, "此人已在其他地区登记", "联系上级工考办"));
        } else if (!existing.name().equals(PersonName.clean(details.name()))
                && !reading.complainsOf(ImportColumn.NAME)) {
            reading.add(new RowProblem(
                    ImportColumn.NAME, "这个身份证号已登记在“" + existing.name() + "”名下", "核对身份证号；确已改名的，在用户管理中修改"));
        }
    }

    private static RowOutcome outcome(
            StaffDetails details, Employer employer, @Nullable ExistingStaff existing, Facts facts) {
        if (existing == null) {
            return RowOutcome.ADDED;
        }
        if (!existing.employer().equals(employer.id())) {
            return RowOutcome.MOVED;
        }
        boolean same = existing.employmentKind() == details.employmentKind()
                && Objects.equals(existing.trade(), details.trade())
                && existing.level() == details.level()
                && sameReach(existing.reachedBy(), details.contact(), facts);
        return same ? RowOutcome.UNCHANGED : RowOutcome.UPDATED;
    }

    private static boolean sameReach(ExistingStaff.ReachedBy reached, Contact contact, Facts facts) {
        return reached.own()
                || ((contact.mobile() == null || facts.sameMobile())
                        && keeps(reached.email(), contact.email())
                        && keeps(reached.postcode(), contact.postcode())
                        && keeps(reached.address(), contact.address()));
    }

    private static boolean keeps(@Nullable String kept, @Nullable String stated) {
        return stated == null || stated.equals(kept);
    }
}
