package cn.qinxue.infra.demonstration;

import cn.qinxue.infra.demonstration.DemonstrationTenant.ClassStage;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.enrollment.Enrollment;
import cn.qinxue.services.facetoface.ClassScores;
import cn.qinxue.services.facetoface.HoursReports;
import cn.qinxue.services.plan.PlanFilter;
import cn.qinxue.services.plan.PlanLine;
import cn.qinxue.services.plan.PlanState;
import cn.qinxue.services.plan.TrainingPlans;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.region.Regions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Opens the sites with their plans, fills the approved classes and takes some of them to scores, reports and hours. */
@Singleton
class DemonstrationClasses {
    private static final int MOST_PLANS = 100;
    private static final int SCORES = 45;

    private final Regions regions;
    private final DemonstrationSites sites;
    private final TrainingPlans plans;
    private final DemonstrationSeats seats;
    private final KnownLearners known;
    private final ClassScores scores;
    private final HoursReports reports;

    DemonstrationClasses(
            Regions regions,
            DemonstrationSites sites,
            TrainingPlans plans,
            DemonstrationSeats seats,
            KnownLearners known,
            ClassScores scores,
            HoursReports reports) {
        this.regions = regions;
        this.sites = sites;
        this.plans = plans;
        this.seats = seats;
        this.known = known;
        this.scores = scores;
        this.reports = reports;
    }

    @Transactional
    void load(DemonstrationTenant tenant) {
        sites.load(tenant);
        var root = RegionPath.root(tenant.divisionCode());
        // Nobody has two face-to-face classes in a year, and people whom the demonstration names keep their own story.
        var seated = new HashSet<>(known.of(tenant));
        for (var site : tenant.sites()) {
            for (var wanted : site.plans()) {
                if (Objects.requireNonNullElse(wanted.enrolled(), 0) > 0) {
                    fill(tenant, plan(root, site, wanted), wanted, seated);
                }
            }
        }
        seats.enrollLearners(tenant);
    }

    private void fill(DemonstrationTenant tenant, PlanLine plan, DemonstrationTenant.Plan wanted, Set<UUID> seated) {
        int heads = Objects.requireNonNullElse(wanted.enrolled(), 0);
        var people = seats.enroll(tenant.programme(), plan, heads, seated);
        people.forEach(enrollment -> seated.add(enrollment.staff()));
        var stage = wanted.stage();
        if (stage == null) return;
        seats.pass(plan, stage);
        // A demonstration of few people may have nobody for the class.
        if (stage == ClassStage.TRAINING || people.size() < 2) return;
        var site = seats.site(plan);
        var named = people.subList(0, people.size() - 1).stream()
                .map(Enrollment::id)
                .toList();
        score(site, plan, named);
        done(reports.report(site, plan.id(), named));
        if (stage == ClassStage.CONFIRMED) {
            done(reports.decide(office(tenant, plan), plan.id(), true, "成绩和签到表核对一致，同意。"));
        }
    }

    private PlanLine plan(RegionPath root, DemonstrationTenant.Site site, DemonstrationTenant.Plan wanted) {
        var filter = new PlanFilter(null, wanted.name(), null, PlanState.APPROVED);
        return plans.page(root, filter, 0, MOST_PLANS).stream()
                .filter(line -> line.siteName().equals(site.name()))
                .findFirst()
                .orElseThrow();
    }

    /** From 55 upwards, so that some fail; the last of those named missed the exam. */
    private void score(Actor site, PlanLine plan, List<UUID> named) {
        var typed = new HashMap<UUID, String>();
        for (int i = 0; i < named.size() - 1; i++) {
            typed.put(named.get(i), 55 + i * 7 % SCORES + (i % 3 == 0 ? ".5" : ""));
        }
        if (scores.save(site, plan.id(), typed) instanceof ClassScores.Outcome.Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
    }

    private Actor office(DemonstrationTenant tenant, PlanLine plan) {
        var region = regions.byPath(new RegionPath(plan.regionPath())).orElseThrow();
        return DemonstrationOfficers.of(tenant, region);
    }

    private static void done(HoursReports.Outcome outcome) {
        if (outcome instanceof HoursReports.Outcome.Refused refused) {
            throw new IllegalStateException(refused.toString());
        }
    }
}
