package cn.qinxue.services.facetoface;

import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.enrollment.EnrollmentOutcome;
import cn.qinxue.services.enrollment.Enrollments;
import cn.qinxue.services.enrollment.InPersonEnrollments;
import cn.qinxue.services.enrollment.Withdrawals;
import cn.qinxue.services.offering.DeliveryMode;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.offering.Offerings;
import cn.qinxue.services.plan.TrainingPlans;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.EnrollmentChannel;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Learners and their face-to-face classes. A learner finds the classes of sites of the own county, city and province,
 * those of the unit as well as those of the office that keeps the record.
 */
@Singleton
public class FaceToFaceEnrollments {
    /** A class that a learner may want, and why it is not to be had now; empty if nothing stands in the way. */
    public record Choice(FaceToFaceClass its, List<SeatRefusal> refusals) {
        public Choice {
            refusals = List.copyOf(refusals);
        }
    }

    /** A class of the learner, with what became of it. */
    public record Own(
            FaceToFaceClass its, Enrollment enrollment, Optional<ClassMember> member, Withdrawals.Ways ways) {}

    /** What came of enrolling. */
    public sealed interface Outcome {
        record Enrolled(Enrollment enrollment) implements Outcome {}

        record Refused(List<SeatRefusal> refusals) implements Outcome {
            public Refused {
                refusals = List.copyOf(refusals);
            }
        }
    }

    private final ClassRepository classes;
    private final HoursReportRepository reports;
    private final LearnerRooms rooms;
    private final TrainingPlans plans;
    private final Policies policies;
    private final Clock clock;

    FaceToFaceEnrollments(
            ClassRepository classes,
            HoursReportRepository reports,
            LearnerRooms rooms,
            TrainingPlans plans,
            Policies policies,
            Clock clock) {
        this.classes = classes;
        this.reports = reports;
        this.rooms = rooms;
        this.plans = plans;
        this.policies = policies;
        this.clock = clock;
    }

    /** What enrolling touches outside this room. */
    @Singleton
    record LearnerRooms(
            StaffRecords staff,
            Enrollments enrollments,
            InPersonEnrollments inPerson,
            Withdrawals withdrawals,
            Offerings offerings) {}

    /** The classes of the learner's group whose enrollment is not over, the first to begin first. */
    @Transactional
    public List<Choice> choices(UUID account) {
        var now = clock.instant();
        var choices = new ArrayList<Choice>();
        for (var staff : rooms.staff().ofAccount(account)) {
            var region = staff.regionPath().value();
            var office = staff.officePath().value();
            var taken = new HashMap<Integer, List<TakenClass>>();
            for (var its : classes.findEnrolling(staff.programme(), region, office, now)) {
                var offering = rooms.offerings().byId(its.offering());
                if (offering.isFor(staff.level())) {
                    var ofYear = taken.computeIfAbsent(its.year(), year -> classes.findTaken(staff.id(), year));
                    var seeker = seeker(staff, offering, EnrollmentChannel.ONLINE_SELF, ofYear);
                    choices.add(new Choice(its, refusals(its, seeker, now)));
                }
            }
        }
        return List.copyOf(choices);
    }

    /** The learner's own classes, cancelled ones included, the newest first. */
    @Transactional
    public List<Own> own(UUID account) {
        return own(rooms.enrollments().ofAccount(account));
    }

    /**
     * One of them.
     *
     * @throws NotFound if there is none, or it is another learner's or an online class
     */
    @Transactional
    public Own own(UUID account, UUID enrollment) {
        return own(List.of(rooms.enrollments().ofAccount(account, enrollment))).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /**
     * Takes a place in the class of this plan: of two who want the last one, one gets it, and who wants places in two
     * classes at once gets the one or the other.
     *
     * @throws NotFound if there is no such class in the learner's branch of the region tree, or it is of another
     *     programme
     */
    @Transactional
    public Outcome enroll(UUID account, UUID plan) {
        var seen = classes.findClass(plan).orElseThrow(NotFound::new);
        var staff = seeker(account, seen);
        return take(staff, seen, EnrollmentChannel.ONLINE_SELF);
    }

    /**
     * Gives somebody whom an office registered a place in a class of its scope.
     *
     * @throws NotFound if no site of the scope has such a class
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome seat(RegionPath scope, Staff staff, UUID plan) {
        var seen = classes.findOfOffice(scope, plan).orElseThrow(NotFound::new);
        return take(staff, seen, EnrollmentChannel.OFFLINE_DESK);
    }

    private Outcome take(Staff staff, FaceToFaceClass seen, EnrollmentChannel channel) {
        plans.holdOfOffering(seen.offering());
        rooms.staff().hold(staff.id());
        var its = classes.findClass(seen.id()).orElseThrow(NotFound::new);
        var offering = rooms.offerings().byId(its.offering());
        var seeker = seeker(staff, offering, channel, classes.findTaken(staff.id(), its.year()));
        var refusals = refusals(its, seeker, clock.instant());
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        return switch (rooms.inPerson().enroll(staff, offering, channel)) {
            case EnrollmentOutcome.Enrolled enrolled ->
                new Outcome.Enrolled(enrolled.enrollments().getFirst());
            case EnrollmentOutcome.Refused refused ->
                new Outcome.Refused(refused.reasons().stream()
                        .<SeatRefusal>map(reason -> new SeatRefusal.ByEnrollment(reason.refusal()))
                        .toList());
        };
    }

    private SeatRules.Seeker seeker(Staff staff, Offering offering, EnrollmentChannel channel, List<TakenClass> taken) {
        return new SeatRules.Seeker(rooms.inPerson().refusals(staff, offering, channel), taken);
    }

    private List<SeatRefusal> refusals(FaceToFaceClass its, SeatRules.Seeker seeker, Instant now) {
        return SeatRules.refusals(its, policies.byId(its.policyVersion()).policy(), seeker, now);
    }

    private Staff seeker(UUID account, FaceToFaceClass its) {
        return rooms.staff().ofAccount(account).stream()
                .filter(staff -> staff.programme().equals(its.programme()))
                .filter(staff -> staff.regionPath().value().startsWith(its.sitePath())
                        || staff.officePath().value().startsWith(its.sitePath()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<Own> own(List<Enrollment> all) {
        var inPerson = all.stream()
                .filter(enrollment -> enrollment.delivery() == DeliveryMode.IN_PERSON)
                .toList();
        if (inPerson.isEmpty()) {
            return List.of();
        }
        Map<UUID, FaceToFaceClass> byOffering =
                classes
                        .findByOfferings(inPerson.stream()
                                .map(Enrollment::offering)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(FaceToFaceClass::offering, Function.identity()));
        var members = reports
                .findMembersByEnrollment(inPerson.stream().map(Enrollment::id).toList())
                .stream()
                .collect(Collectors.toMap(ClassMember::enrollment, Function.identity()));
        return inPerson.stream()
                .map(enrollment -> new Own(
                        Optional.ofNullable(byOffering.get(enrollment.offering()))
                                .orElseThrow(),
                        enrollment,
                        Optional.ofNullable(members.get(enrollment.id())),
                        rooms.withdrawals().ways(enrollment)))
                .sorted(Comparator.comparing((Own own) -> own.enrollment().enrolledAt())
                        .reversed())
                .toList();
    }
}
