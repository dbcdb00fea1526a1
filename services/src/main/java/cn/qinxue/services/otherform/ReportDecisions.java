package cn.qinxue.services.otherform;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.office.ExamOffices;
import cn.qinxue.services.otherform.OtherFormRules.Action;
import cn.qinxue.tenants.access.NotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of a reported session: withdrawn by whoever reported it, decided by the office above. */
@Singleton
public class ReportDecisions {
    /** What came of it. */
    public sealed interface Outcome {
        record Done(OtherFormReport report) implements Outcome {}

        record Refused(List<OtherFormRefusal> refusals) implements Outcome {}

        /** Somebody else did something with the report since the page was opened. */
        record Stale(OtherFormReport current) implements Outcome {}
    }

    private final OtherFormRepository repository;
    private final ReportHours hours;
    private final ExamOffices offices;
    private final ReportDeeds deeds;
    private final Clock clock;

    ReportDecisions(
            OtherFormRepository repository, ReportHours hours, ExamOffices offices, ReportDeeds deeds, Clock clock) {
        this.repository = repository;
        this.hours = hours;
        this.offices = offices;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * Approves: each who attended gets the hours into the ledger of that year, once, as far as the year's cap leaves any.
     *
     * @param version of the report as the page showed it
     * @throws NotFound if it is outside the actor's scope
     */
    @Transactional
    public Outcome approve(Actor actor, UUID id, long version, String opinion) {
        return move(actor, id, version, Action.APPROVE, opinion);
    }

    /**
     * Refuses.
     *
     * @param opinion must say why
     * @throws NotFound if it is outside the actor's scope
     */
    @Transactional
    public Outcome refuse(Actor actor, UUID id, long version, String opinion) {
        return move(actor, id, version, Action.REFUSE, opinion);
    }

    /** @throws NotFound if it is outside the actor's scope */
    @Transactional
    public Outcome withdraw(Actor actor, UUID id, long version) {
        return move(actor, id, version, Action.WITHDRAW, "");
    }

    private Outcome move(Actor actor, UUID id, long version, Action action, String opinion) {
        actor.require(Right.TRAINING);
        var report = repository.lock(actor.scope(), id).orElseThrow(NotFound::new);
        if (report.version() != version) return new Outcome.Stale(report);
        var against = against(actor, report, action, opinion);
        if (against != null) return new Outcome.Refused(List.of(against));
        var said = opinion.isBlank() ? null : opinion.strip();
        var moved = repository.update(report.moved(next(action), said, actor.account(), clock.instant()));
        if (action == Action.APPROVE) hours.enter(moved);
        int people = repository.attended(id).size();
        deeds.note(actor, action == Action.WITHDRAW ? AuditAction.CHANGE : AuditAction.DECISION, report, moved, people);
        return new Outcome.Done(moved);
    }

    private @Nullable OtherFormRefusal against(Actor actor, OtherFormReport report, Action action, String opinion) {
        if (report.state() != OtherFormState.PENDING) return new OtherFormRefusal.WrongState(report.state());
        if (!OtherFormRules.may(action, actor.scope(), report)) {
            return new OtherFormRefusal.DecidedElsewhere(offices.name(report.decidingOffice()));
        }
        return action == Action.REFUSE && opinion.isBlank() ? new OtherFormRefusal.OpinionMissing() : null;
    }

    private static OtherFormState next(Action action) {
        return switch (action) {
            case APPROVE -> OtherFormState.APPROVED;
            case REFUSE -> OtherFormState.REFUSED;
            case WITHDRAW -> OtherFormState.WITHDRAWN;
        };
    }
}
