package cn.qinxue.services.facetoface;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.enrollment.Enrollments;
import cn.qinxue.services.enrollment.InPersonEnrollments;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.offering.Offerings;
import cn.qinxue.services.plan.TrainingPlans;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Closes a class that too few enrolled in and gives everybody an online place instead, in one transaction. */
@Singleton
class ClassClosures {
    /** What came of it. */
    sealed interface Outcome {
        /**
         * @param name of the class that was closed, {@code online} of the one that takes its people
         * @param lastDay of online study
         * @param mobiles numbers in clear, to tell it to
         */
        record Closed(String name, String online, LocalDate lastDay, int people, List<MobileNumber> mobiles)
                implements Outcome {}

        record Refused(List<HoursReportRefusal> refusals) implements Outcome {}
    }

    private final FaceToFaceClasses lists;
    private final ClassRepository classes;
    private final Rooms rooms;
    private final AuditTrail trail;
    private final Clock clock;

    ClassClosures(FaceToFaceClasses lists, ClassRepository classes, Rooms rooms, AuditTrail trail, Clock clock) {
        this.lists = lists;
        this.classes = classes;
        this.rooms = rooms;
        this.trail = trail;
        this.clock = clock;
    }

    /** What closing touches outside this room. */
    @Singleton
    record Rooms(InPersonEnrollments inPerson, Enrollments enrollments, Offerings offerings, StaffRecords staff) {}

    @Transactional
    Outcome close(Actor actor, UUID plan) {
        var detail = lists.hold(actor, plan);
        var lastDay = rooms.enrollments().windows(detail.policy()).study().lastDay();
        var online = online(detail);
        var refusals = refusals(detail, online, lastDay);
        if (online.isEmpty() || !refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        var moved = detail.members().stream()
                .sorted(Comparator.comparing(ClassMember::staff))
                .filter(member -> rooms.inPerson().moveOnline(member.enrollment(), online.get()))
                .toList();
        classes.close(plan, moved.size(), clock.instant(), actor.account());
        trail.add(new Deed(
                actor.account(),
                actor.name(),
                AuditAction.DECISION,
                TrainingPlans.subject(plan),
                Map.of(),
                Map.of("online", online.get().name(), "heads", String.valueOf(moved.size()))));
        return new Outcome.Closed(detail.its().name(), online.get().name(), lastDay, moved.size(), mobiles(moved));
    }

    private List<HoursReportRefusal> refusals(ClassDetail detail, Optional<Offering> online, LocalDate lastDay) {
        var its = detail.its();
        int minimum = detail.policy().faceToFace().minimumHeads();
        var now = clock.instant();
        if (its.closedAt() != null) return List.of(new HoursReportRefusal.ClassClosed());
        if (its.reportState() != null) return List.of(new HoursReportRefusal.HoursReported());
        var refusals = new ArrayList<HoursReportRefusal>();
        if (!now.isAfter(its.enrollmentUntil())) refusals.add(new HoursReportRefusal.EnrollmentNotOver());
        if (its.heads() >= minimum) refusals.add(new HoursReportRefusal.Enough(its.heads(), minimum));
        if (LocalDate.ofInstant(now, clock.getZone()).isAfter(lastDay)) {
            refusals.add(new HoursReportRefusal.OnlineStudyOver(lastDay));
        }
        if (online.isEmpty()) refusals.add(new HoursReportRefusal.NoOnlineClass(its.levelGroup()));
        return List.copyOf(refusals);
    }

    private Optional<Offering> online(ClassDetail detail) {
        var its = detail.its();
        return rooms.offerings().online(its.programme(), its.year()).stream()
                .filter(offering -> offering.levelGroup().equals(its.levelGroup()))
                .findFirst();
    }

    private List<MobileNumber> mobiles(List<ClassMember> members) {
        var province = RegionPath.root(Tenancy.current().divisionCode());
        return members.stream()
                .flatMap(member -> rooms.staff().find(province, member.staff()).stream())
                .flatMap(staff -> rooms.staff().mobile(staff).stream())
                .map(MobileNumber::new)
                .toList();
    }
}
