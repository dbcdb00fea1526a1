package cn.qinxue.services.transcript;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.enrollment.Completion;
import cn.qinxue.services.hours.HoursEntry;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.hours.HoursSource;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.hours.CreditHours;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Entries of the ledger taken back by an office; each leaves a second entry with the reason, none is changed. */
@Singleton
public class Corrections {
    /** What came of it. */
    public sealed interface Outcome {
        record Reversed(HoursEntry entry) implements Outcome {}

        /**
         * Nothing was done.
         *
         * @param message a Chinese sentence that says what to do
         */
        record Refused(String field, String message) implements Outcome {}
    }

    private final StaffRecords records;
    private final HoursLedger ledger;
    private final Completion completion;
    private final AuditTrail trail;

    Corrections(StaffRecords records, HoursLedger ledger, Completion completion, AuditTrail trail) {
        this.records = records;
        this.ledger = ledger;
        this.completion = completion;
        this.trail = trail;
    }

    /**
     * An entry of a person within the scope.
     *
     * @throws NotFound if the person is outside the scope, or the entry is another's
     */
    @Transactional
    public HoursEntry entry(Actor actor, UUID staff, UUID entry) {
        var record = records.find(actor.scope(), staff).orElseThrow(NotFound::new);
        var found = ledger.entry(entry);
        if (!found.staff().equals(record.id())) throw new NotFound();
        return found;
    }

    /**
     * Takes an entry back.
     *
     * @param reason stands in the archive
     * @throws NotFound if the person is outside the scope, or the entry is another's
     * @throws cn.qinxue.tenants.access.Forbidden without the right to
     */
    @Transactional
    public Outcome reverse(Actor actor, UUID staff, UUID entry, String reason) {
        actor.require(Right.TRAINING);
        var wrong = entry(actor, staff, entry);
        if (wrong.reverses() != null) return new Outcome.Refused("", "这一行本身就是更正，不能再更正。");
        // A claim and its hours go together: else it would stand as approved, and its hours still count against the
        // caps.
        if (wrong.source() == HoursSource.EQUIVALENCE) {
            return new Outcome.Refused("", "视同学时请在“视同审批”中撤销那份申报的通过。");
        }
        if (reason.isBlank()) return new Outcome.Refused("reason", "请填写更正的理由，它会留在档案里。");
        if (!completion.reverse(entry, reason)) return new Outcome.Refused("", "这一行已经更正过了。");
        note(actor, staff, wrong, reason.strip());
        return new Outcome.Reversed(wrong);
    }

    private void note(Actor actor, UUID staff, HoursEntry wrong, String reason) {
        var said = wrong.year() + " 年 " + wrong.source().label() + " “" + wrong.title() + "” "
                + CreditHours.text(wrong.hours()) + " 学时";
        trail.add(new Deed(
                actor.account(),
                actor.name(),
                AuditAction.CHANGE,
                "staff/" + staff,
                Map.of("hours", said),
                Map.of("hours", "冲回，理由：" + reason)));
    }

    /** Which of these entries may be taken back here. */
    public static boolean reversible(HoursEntry entry, List<HoursEntry> all) {
        return entry.reverses() == null
                && entry.source() != HoursSource.EQUIVALENCE
                && all.stream().noneMatch(other -> entry.id().equals(other.reverses()));
    }
}
