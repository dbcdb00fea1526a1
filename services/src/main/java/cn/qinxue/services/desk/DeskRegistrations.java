package cn.qinxue.services.desk;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.id.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Registers people at the desk and cancels registrations. An id outside the scope answers like one that does not exist. */
@Singleton
public class DeskRegistrations {
    /** What came of it. */
    public sealed interface Outcome {
        record Done(DeskRegistration registration, String name) implements Outcome {}

        record Refused(List<DeskRefusal> refusals) implements Outcome {
            public Refused {
                refusals = List.copyOf(refusals);
            }
        }
    }

    private final DeskRegistrationRepository repository;
    private final StaffRecords staffRecords;
    private final DeskYears years;
    private final DeskDeeds deeds;
    private final Clock clock;

    DeskRegistrations(
            DeskRegistrationRepository repository,
            StaffRecords staffRecords,
            DeskYears years,
            DeskDeeds deeds,
            Clock clock) {
        this.repository = repository;
        this.staffRecords = staffRecords;
        this.years = years;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** What the trail calls a registration. */
    public static String subject(UUID id) {
        return "desk-registration/" + id;
    }

    /**
     * Registers the person of this name and ID number for this year and notes the payment.
     *
     * @throws cn.qinxue.tenants.access.Forbidden without {@link Right#TRAINING}
     */
    @Transactional
    public Outcome register(Actor actor, String programme, String name, String idNumber, DeskPayment payment) {
        actor.require(Right.TRAINING);
        int year = years.current();
        var here = staffRecords
                .withNameAndIdNumber(programme, name, idNumber)
                .flatMap(staff -> staffRecords.find(actor.scope(), staff.id()));
        here.ifPresent(staff -> staffRecords.hold(staff.id()));
        var refusals = DeskRules.registering(
                year, years.isOpen(programme), here.map(staff -> visitor(staff, year)), payment, LocalDate.now(clock));
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        var staff = here.orElseThrow();
        var saved = repository.save(new DeskRegistration(
                Ids.next(),
                staff.id(),
                programme,
                year,
                payment.amount(),
                payment.receipt(),
                payment.paidOn(),
                DeskState.REGISTERED,
                null,
                null,
                clock.instant(),
                0));
        deeds.note(actor, AuditAction.CREATION, staff, Optional.empty(), saved);
        return new Outcome.Done(saved, staff.name());
    }

    /**
     * Takes a registration back; the money is given back where it was taken.
     *
     * @throws NotFound if there is none in the scope
     * @throws cn.qinxue.tenants.access.Forbidden without {@link Right#TRAINING}
     */
    @Transactional
    public Outcome cancel(Actor actor, UUID id, String reason) {
        actor.require(Right.TRAINING);
        var before = repository.lock(actor.scope(), id).orElseThrow(NotFound::new);
        var refusals = DeskRules.leaving(before.state());
        if (!refusals.isEmpty()) return new Outcome.Refused(refusals);
        var staff = staffRecords.find(actor.scope(), before.staff()).orElseThrow();
        var after = repository.update(before.cancelled(reason));
        deeds.note(actor, AuditAction.REMOVAL, staff, Optional.of(before), after);
        return new Outcome.Done(after, staff.name());
    }

    private DeskRules.Visitor visitor(Staff staff, int year) {
        boolean registered = repository.standing(staff.id(), year).isPresent();
        return new DeskRules.Visitor(staff.name(), staff.closed(), registered);
    }
}
