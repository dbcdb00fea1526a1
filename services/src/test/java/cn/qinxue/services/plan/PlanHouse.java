package cn.qinxue.services.plan;

import cn.qinxue.services.access.Officers;
import cn.qinxue.services.access.SitePost;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.site.SiteAdministrators;
import cn.qinxue.services.site.SiteDetails;
import cn.qinxue.services.site.TrainingSite;
import cn.qinxue.services.site.TrainingSites;
import cn.qinxue.tenants.region.RegionPath;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Training sites and their plans for tests, under the policy of Jiangsu 2023. To be called with a tenant bound. */
public final class PlanHouse {
    public static final RegionPath JIANGSU = new RegionPath("320000/");
    public static final RegionPath NANTONG = new RegionPath("320000/320600/");
    public static final RegionPath HAIAN = new RegionPath("320000/320600/320685/");
    public static final RegionPath RUGAO = new RegionPath("320000/320600/320682/");

    /** A day on which {@link #details} can be filed. */
    public static final LocalDate TODAY = LocalDate.of(2023, 9, 4);

    public static final String SENIOR_WORKERS = "worker/未定级、初级工、中级工、高级工";

    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    private PlanHouse() {}

    /** A site with the account of its administrator. */
    public record Site(TrainingSite site, Actor actor) {}

    /** A site of that region for 120 people. */
    public static Site site(RegionPath region, String name) {
        var candidate = new SiteAdministrators.Candidate(
                "褚晓东", "100400" + (10000 + NUMBER.incrementAndGet()), "site" + NUMBER.incrementAndGet());
        var outcome = LearnerHouse.bean(TrainingSites.class).open(Officers.at(region), siteDetails(name), candidate);
        if (outcome instanceof TrainingSites.Outcome.Opened opened) {
            return new Site(opened.site(), actor(opened));
        }
        throw new IllegalStateException(outcome.toString());
    }

    private static Actor actor(TrainingSites.Outcome.Opened opened) {
        var site = opened.site();
        var post = new SitePost(site.id(), site.name(), site.regionPath());
        var who = opened.administrator();
        return new Actor(who.account(), Role.SITE, who.name(), false, false, null, post);
    }

    public static SiteDetails siteDetails(String name) {
        return new SiteDetails(
                name,
                LocalDate.of(2019, 3, 1),
                120,
                "烹饪、面点、餐厅服务",
                "海安市教育路 1 号",
                new SiteDetails.Reach("褚晓东", "0513-0000 5120"),
                "");
    }

    /** A class of 24 hours for 80 workers up to senior, enrollment open on {@link #TODAY}. */
    public static PlanDetails details(String name) {
        return new PlanDetails(
                name,
                SENIOR_WORKERS,
                schedule(),
                PlanHours.of(Map.of("IDEOLOGY", 700, "GENERAL", 700, "SKILL", 1000)),
                80,
                new PlanDetails.Words("实训楼 201 教室", "祁云（讲师）", ""));
    }

    public static PlanSchedule schedule() {
        return new PlanSchedule(
                at("2023-09-01T08:00"),
                at("2023-09-20T18:00"),
                at("2023-10-09T08:30"),
                at("2023-10-13T17:00"),
                at("2023-10-14T09:00"),
                at("2023-10-14T10:30"));
    }

    /** A moment in China. */
    public static Instant at(String dateTime) {
        return LocalDateTime.parse(dateTime).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    public static TrainingPlan draft(Site site, String name) {
        return done(LearnerHouse.bean(PlanDrafts.class).create(site.actor(), details(name)));
    }

    public static TrainingPlan filed(Site site, String name) {
        return done(LearnerHouse.bean(PlanDrafts.class)
                .file(site.actor(), draft(site, name).id()));
    }

    /** Approved for that many heads by the site's office; its class is {@link TrainingPlan#offering}. */
    public static TrainingPlan approved(Site site, String name, int heads) {
        var office = Officers.at(site.site().regionPath());
        return done(LearnerHouse.bean(PlanDecisions.class)
                .approve(office, filed(site, name).id(), heads, "同意开班。"));
    }

    public static TrainingPlan refused(Site site, String name) {
        var office = Officers.at(site.site().regionPath());
        return done(LearnerHouse.bean(PlanDecisions.class)
                .refuse(office, filed(site, name).id(), "缺少教师资格材料，请补充。"));
    }

    public static TrainingPlan done(PlanOutcome outcome) {
        if (outcome instanceof PlanOutcome.Done done) return done.plan();
        throw new IllegalStateException(outcome.toString());
    }
}
