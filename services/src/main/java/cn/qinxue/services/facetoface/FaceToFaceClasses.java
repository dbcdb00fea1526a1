package cn.qinxue.services.facetoface;

import cn.qinxue.services.access.Right;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.office.ExamOffices;
import cn.qinxue.services.plan.TrainingPlans;
import cn.qinxue.tenants.access.Forbidden;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.region.RegionPath;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The face-to-face classes as their sites see them and the offices of their regions and above. */
@Singleton
public class FaceToFaceClasses {
    private final ClassRepository classes;
    private final HoursReportRepository reports;
    private final TrainingPlans plans;
    private final Policies policies;
    private final ExamOffices offices;
    private final Clock clock;

    FaceToFaceClasses(
            ClassRepository classes,
            HoursReportRepository reports,
            TrainingPlans plans,
            Policies policies,
            ExamOffices offices,
            Clock clock) {
        this.offices = offices;
        this.classes = classes;
        this.reports = reports;
        this.plans = plans;
        this.policies = policies;
        this.clock = clock;
    }

    /** Classes of the actor's site, those held last first. */
    @Transactional
    public List<FaceToFaceClass> own(Actor actor, ClassFilter filter, long offset, int size) {
        return classes.pageOfSite(actor.atSite().site(), filter.year(), filter.part(), offset, size);
    }

    @Transactional
    public long countOwn(Actor actor, ClassFilter filter) {
        return classes.countOfSite(actor.atSite().site(), filter.year(), filter.part());
    }

    /** The years of the site's classes, newest first. */
    @Transactional
    public List<Integer> ownYears(Actor actor) {
        return classes.yearsOfSite(actor.atSite().site());
    }

    /**
     * One class of the actor's site.
     *
     * @throws NotFound if the site has no such class
     */
    @Transactional
    public ClassDetail own(Actor actor, UUID plan) {
        return detail(classes.findOfSite(actor.atSite().site(), plan));
    }

    /** Classes of sites in the scope, what was reported first comes first. */
    @Transactional
    public List<FaceToFaceClass> page(RegionPath scope, ClassFilter filter, long offset, int size) {
        return classes.pageOfOffice(
                scope, filter.which().name(), filter.year(), filter.part(), clock.instant(), offset, size);
    }

    @Transactional
    public long count(RegionPath scope, ClassFilter filter) {
        return classes.countOfOffice(scope, filter.which().name(), filter.year(), filter.part(), clock.instant());
    }

    /** The classes of sites in the scope that take people now and have places, the first to begin first. */
    @Transactional
    public List<FaceToFaceClass> withRoom(RegionPath scope) {
        return classes.findOpen(scope, clock.instant()).stream()
                .filter(its -> its.placesLeft() > 0)
                .toList();
    }

    /** How many reports wait for the office of this very region. */
    @Transactional
    public long waiting(RegionPath office) {
        return classes.countWaiting(office.value());
    }

    /** The years of the classes in the scope, newest first. */
    @Transactional
    public List<Integer> years(RegionPath scope) {
        return classes.yearsOfOffice(scope);
    }

    /**
     * One class of a site in the scope.
     *
     * @throws NotFound if there is none
     */
    @Transactional
    public ClassDetail get(RegionPath scope, UUID plan) {
        return detail(classes.findOfOffice(scope, plan));
    }

    /** The policy under which a class is held. */
    public Policy policy(FaceToFaceClass its) {
        return policies.byId(its.policyVersion()).policy();
    }

    /** The same class with nobody able to change it until the end of the transaction. */
    @Transactional
    ClassDetail hold(ClassDetail seen) {
        plans.holdOfOffering(seen.its().offering());
        return detail(classes.findClass(seen.its().id()));
    }

    /**
     * A class about which the actor's office decides, held as above; those above it only read.
     *
     * @throws NotFound if there is no such class in the scope
     * @throws Forbidden without {@link Right#TRAINING}, or if the site belongs to a lower office
     */
    @Transactional
    ClassDetail hold(Actor actor, UUID plan) {
        actor.require(Right.TRAINING);
        var seen = get(actor.scope(), plan);
        var region = new RegionPath(seen.its().sitePath());
        if (!actor.scope().equals(region)) {
            throw new Forbidden("这个面授点由" + offices.name(region) + "管理，由它办理；本级可以查看。");
        }
        return hold(seen);
    }

    private ClassDetail detail(Optional<FaceToFaceClass> found) {
        var its = found.orElseThrow(NotFound::new);
        var plan = plans.ofOffering(its.offering()).orElseThrow(NotFound::new);
        return new ClassDetail(
                its, policy(its), plans.hours(plan), reports.findMembers(its.offering()), reports.findById(its.id()));
    }
}
