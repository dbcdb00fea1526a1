package cn.qinxue.services.desk;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.facetoface.FaceToFaceEnrollments;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.NotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** 编班: gives people who registered at the desk places in an approved class. */
@Singleton
public class DeskGroupings {
    /**
     * What came of it: whoever can be seated is, the others wait on.
     *
     * @param people how many were seated
     * @param refusals in Chinese, with the name of whom each concerns
     */
    public record Outcome(int people, List<String> refusals) {
        public Outcome {
            refusals = List.copyOf(refusals);
        }
    }

    private final DeskRegistrationRepository repository;
    private final StaffRecords staffRecords;
    private final FaceToFaceEnrollments enrollments;
    private final DeskDeeds deeds;

    DeskGroupings(
            DeskRegistrationRepository repository,
            StaffRecords staffRecords,
            FaceToFaceEnrollments enrollments,
            DeskDeeds deeds) {
        this.repository = repository;
        this.staffRecords = staffRecords;
        this.enrollments = enrollments;
        this.deeds = deeds;
    }

    /**
     * Seats the people of these registrations in the class of this plan.
     *
     * @throws NotFound if a registration or the class is not of the scope
     * @throws cn.qinxue.tenants.access.Forbidden without {@link Right#TRAINING}
     */
    @Transactional
    public Outcome group(Actor actor, Collection<UUID> ids, UUID plan) {
        actor.require(Right.TRAINING);
        var refusals = new ArrayList<String>();
        int people = 0;
        for (var id : new TreeSet<>(ids)) {
            var before = repository.lock(actor.scope(), id).orElseThrow(NotFound::new);
            var staff = staffRecords.find(actor.scope(), before.staff()).orElseThrow();
            var reasons = seat(actor, before, staff, plan);
            if (reasons.isEmpty()) {
                people++;
            }
            reasons.forEach(reason -> refusals.add(staff.name() + "：" + reason));
        }
        return new Outcome(people, refusals);
    }

    private List<String> seat(Actor actor, DeskRegistration before, Staff staff, UUID plan) {
        var waiting = DeskRules.leaving(before.state());
        if (!waiting.isEmpty()) {
            return waiting.stream().map(DeskRefusal::message).toList();
        }
        return switch (enrollments.seat(actor.scope(), staff, plan)) {
            case FaceToFaceEnrollments.Outcome.Refused refused ->
                refused.refusals().stream().map(refusal -> refusal.message()).toList();
            case FaceToFaceEnrollments.Outcome.Enrolled enrolled -> {
                var after =
                        repository.update(before.grouped(enrolled.enrollment().id()));
                deeds.note(actor, AuditAction.CHANGE, staff, Optional.of(before), after);
                yield List.of();
            }
        };
    }
}
