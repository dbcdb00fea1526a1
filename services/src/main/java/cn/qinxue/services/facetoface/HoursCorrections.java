package cn.qinxue.services.facetoface;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.enrollment.Completion;
import cn.qinxue.services.hours.HoursEntry;
import cn.qinxue.services.hours.HoursLedger;
import cn.qinxue.services.hours.HoursSource;
import cn.qinxue.services.plan.TrainingPlans;
import cn.qinxue.tenants.access.NotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes back the confirmed hours of one member of a class, with the reason; they are not entered again. */
@Singleton
public class HoursCorrections {
    private final FaceToFaceClasses lists;
    private final HoursReportRepository repository;
    private final HoursLedger ledger;
    private final Completion completion;
    private final AuditTrail trail;

    HoursCorrections(
            FaceToFaceClasses lists,
            HoursReportRepository repository,
            HoursLedger ledger,
            Completion completion,
            AuditTrail trail) {
        this.lists = lists;
        this.repository = repository;
        this.ledger = ledger;
        this.completion = completion;
        this.trail = trail;
    }

    /**
     * Takes the hours back.
     *
     * @return everything that stands in the way; empty if it is done
     * @throws NotFound if no site of the scope has such a class, or the class no such member
     * @throws cn.qinxue.tenants.access.Forbidden without {@link Right#TRAINING}, or if the site belongs to a lower office
     */
    @Transactional
    public List<HoursReportRefusal> reverse(Actor actor, UUID plan, UUID enrollment, String reason) {
        var detail = lists.hold(actor, plan);
        var member = detail.members().stream()
                .filter(one -> one.enrollment().equals(enrollment))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (reason.isBlank()) {
            return List.of(new HoursReportRefusal.ReasonMissing());
        }
        var entries = standing(member, detail.its().year());
        if (entries.isEmpty()) {
            return List.of(new HoursReportRefusal.NothingToReverse(member.name()));
        }
        entries.forEach(entry -> completion.reverse(entry.id(), reason.strip()));
        repository.pass(enrollment, false);
        trail.add(new Deed(
                actor.account(),
                actor.name(),
                AuditAction.CHANGE,
                TrainingPlans.subject(plan),
                Map.of(member.name(), "合格"),
                Map.of(member.name(), "学时已更正", "reason", reason.strip())));
        return List.of();
    }

    private List<HoursEntry> standing(ClassMember member, int year) {
        var entries = ledger.entries(member.staff(), year);
        var reversed = entries.stream()
                .map(HoursEntry::reverses)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return entries.stream()
                .filter(entry -> entry.source() == HoursSource.FACE_TO_FACE
                        && entry.sourceId().equals(member.enrollment())
                        && entry.reverses() == null
                        && !reversed.contains(entry.id()))
                .toList();
    }
}
