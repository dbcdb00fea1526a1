package cn.qinxue.services.desk;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.desk.DeskRegistrations.Outcome;
import cn.qinxue.services.enrollment.EnrollmentOutcome;
import cn.qinxue.services.enrollment.InPersonEnrollments;
import cn.qinxue.services.offering.Offerings;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.EnrollmentChannel;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 转网授: somebody who registered at the desk takes the online class instead; what was paid goes along (decision 14). */
@Singleton
public class DeskOnlineMoves {
    private final DeskRegistrationRepository repository;
    private final StaffRecords staffRecords;
    private final Offerings offerings;
    private final InPersonEnrollments enrollments;
    private final DeskDeeds deeds;

    DeskOnlineMoves(
            DeskRegistrationRepository repository,
            StaffRecords staffRecords,
            Offerings offerings,
            InPersonEnrollments enrollments,
            DeskDeeds deeds) {
        this.repository = repository;
        this.staffRecords = staffRecords;
        this.offerings = offerings;
        this.enrollments = enrollments;
        this.deeds = deeds;
    }

    /**
     * Opens the online place of the person's group, without an order.
     *
     * @throws NotFound if there is no such registration in the scope
     * @throws cn.qinxue.tenants.access.Forbidden without {@link Right#TRAINING}
     */
    @Transactional
    public Outcome move(Actor actor, UUID id) {
        actor.require(Right.TRAINING);
        var before = repository.lock(actor.scope(), id).orElseThrow(NotFound::new);
        var waiting = DeskRules.leaving(before.state());
        if (!waiting.isEmpty()) return new Outcome.Refused(waiting);
        var staff = staffRecords.find(actor.scope(), before.staff()).orElseThrow();
        var online = offerings.online(before.programme(), before.year()).stream()
                .filter(offering -> offering.isFor(staff.level()))
                .findFirst();
        if (online.isEmpty()) return new Outcome.Refused(List.of(new DeskRefusal.NoOnlineClass(staff.name())));
        return switch (enrollments.enroll(staff, online.get(), EnrollmentChannel.OFFLINE_DESK)) {
            case EnrollmentOutcome.Refused refused ->
                new Outcome.Refused(refused.reasons().stream()
                        .<DeskRefusal>map(reason -> new DeskRefusal.ByEnrollment(reason.refusal()))
                        .toList());
            case EnrollmentOutcome.Enrolled enrolled -> {
                var place = enrolled.enrollments().getFirst().id();
                var after = repository.update(before.movedOnline(place));
                deeds.note(actor, AuditAction.CHANGE, staff, Optional.of(before), after);
                yield new Outcome.Done(after, staff.name());
            }
        };
    }
}
