package cn.qinxue.services.facetoface;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.plan.TrainingPlans;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * 课时申报 and 课时确认. A site reports who attended; the office of its region passes or returns the report, and only a pass
 * ends the class and enters hours, once. The plan's row is held meanwhile, so of two who decide at once one does.
 */
@Singleton
public class HoursReports {
    /** Done, or everything that stood in the way. */
    public sealed interface Outcome {
        /** @param people whom the report names, or who got hours by its pass */
        record Done(int people) implements Outcome {}

        record Refused(List<HoursReportRefusal> refusals) implements Outcome {
            public Refused {
                refusals = List.copyOf(refusals);
            }
        }
    }

    private final FaceToFaceClasses lists;
    private final HoursReportRepository repository;
    private final ClassHoursEntry entry;
    private final AuditTrail trail;
    private final Clock clock;

    HoursReports(
            FaceToFaceClasses lists,
            HoursReportRepository repository,
            ClassHoursEntry entry,
            AuditTrail trail,
            Clock clock) {
        this.lists = lists;
        this.repository = repository;
        this.entry = entry;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Reports hours for those who attended, by their enrollments; ids of others count for nothing.
     *
     * @throws cn.qinxue.tenants.access.NotFound if the actor's site has no such class
     */
    @Transactional
    public Outcome report(Actor actor, UUID plan, Collection<UUID> attended) {
        var detail = lists.hold(lists.own(actor, plan));
        var wanted = Set.copyOf(attended);
        var named = detail.members().stream()
                .filter(member -> wanted.contains(member.enrollment()))
                .toList();
        var refusals = HoursReportRules.reporting(detail.its(), named.size(), clock.instant());
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        detail.members().forEach(member -> repository.name(member.enrollment(), named.contains(member)));
        var now = clock.instant();
        detail.report()
                .ifPresentOrElse(
                        old -> repository.update(old.again(now)), () -> repository.save(HoursReport.of(plan, now)));
        note(
                actor,
                AuditAction.FILING,
                detail,
                ReportState.PENDING,
                Map.of("named", String.valueOf(named.size()), "members", names(named)));
        return new Outcome.Done(named.size());
    }

    /**
     * Passes or returns a report.
     *
     * @param opinion in Chinese; a return needs one
     * @throws cn.qinxue.tenants.access.NotFound if no site of the scope has such a class
     * @throws cn.qinxue.tenants.access.Forbidden without {@link Right#TRAINING}, or if the site belongs to a lower office
     */
    @Transactional
    public Outcome decide(Actor actor, UUID plan, boolean pass, String opinion) {
        var detail = lists.hold(actor, plan);
        var why = opinion.strip();
        var refusals = HoursReportRules.deciding(detail.its().reportState(), pass, why);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        var next = pass ? ReportState.PASSED : ReportState.RETURNED;
        repository.update(detail.report().orElseThrow().decided(next, why, actor.account(), clock.instant()));
        var passed = pass ? entry.enter(detail) : List.<ClassMember>of();
        var after = new LinkedHashMap<>(Map.of("opinion", why));
        if (pass) {
            after.put("passed", String.valueOf(passed.size()));
            after.put("members", names(passed));
        }
        note(actor, AuditAction.DECISION, detail, next, after);
        return new Outcome.Done(passed.size());
    }

    private void note(
            Actor actor, AuditAction action, ClassDetail detail, ReportState next, Map<String, String> values) {
        var before = detail.its().reportState();
        var after = new LinkedHashMap<>(values);
        after.put("report", next.label());
        trail.add(new Deed(
                actor.account(),
                actor.name(),
                action,
                TrainingPlans.subject(detail.its().id()),
                before == null ? Map.of() : Map.of("report", before.label()),
                after));
    }

    private static String names(Collection<ClassMember> members) {
        var names = new ArrayList<String>();
        members.forEach(member -> names.add(member.name()));
        return String.join("、", names);
    }
}
