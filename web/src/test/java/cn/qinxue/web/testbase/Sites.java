package cn.qinxue.web.testbase;

import cn.qinxue.services.access.SitePost;
import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.plan.PlanAudiences;
import cn.qinxue.services.plan.PlanDecisions;
import cn.qinxue.services.plan.PlanDetails;
import cn.qinxue.services.plan.PlanDrafts;
import cn.qinxue.services.plan.PlanHours;
import cn.qinxue.services.plan.PlanOutcome;
import cn.qinxue.services.plan.PlanSchedule;
import cn.qinxue.services.plan.PlanState;
import cn.qinxue.services.plan.TrainingPlan;
import cn.qinxue.services.site.SiteAdministrators;
import cn.qinxue.services.site.SiteDetails;
import cn.qinxue.services.site.TrainingSite;
import cn.qinxue.services.site.TrainingSites;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.secret.Passwords;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Training sites of a tenant with their accounts and plans, for the tests of pages; {@link Years} opens the year first. */
public final class Sites {
    private static final AtomicInteger NUMBER = new AtomicInteger(1000);

    private Sites() {}

    /** A site; {@code actor.account()} logs in with the password of all {@link People}. */
    public record Site(Tenant tenant, TrainingSite site, Actor actor, String accountName) {}

    /** A site for 120 people. */
    public static Site open(Tenant tenant, RegionPath region, String name) {
        var accountName = "site" + NUMBER.incrementAndGet();
        var candidate = new SiteAdministrators.Candidate("褚晓东", People.mobile(), accountName);
        var details = new SiteDetails(
                name,
                LocalDate.of(2019, 3, 1),
                120,
                "烹饪、面点、餐厅服务",
                "教育路 18 号实训楼",
                new SiteDetails.Reach("褚晓东", "0513-0000 5120"),
                "承担本地区餐饮类工种的面授培训。");
        var hash = TestHouse.bean(Passwords.class).hash(People.PASSWORD);
        return Tenancy.call(tenant, () -> {
            var opened = (TrainingSites.Outcome.Opened)
                    TestHouse.bean(TrainingSites.class).open(Offices.actor(region), details, candidate);
            var account = opened.administrator().account();
            TestHouse.bean(Accounts.class).changePassword(account, hash, false);
            var site = opened.site();
            var post = new SitePost(site.id(), site.name(), site.regionPath());
            return new Site(tenant, site, new Actor(account, Role.SITE, "褚晓东", false, false, null, post), accountName);
        });
    }

    /** A plan of that site for 80 learners below technician, enrollment open now, in that state. */
    public static TrainingPlan plan(Site site, String name, PlanState state) {
        return Tenancy.call(site.tenant(), () -> {
            var drafts = TestHouse.bean(PlanDrafts.class);
            var decisions = TestHouse.bean(PlanDecisions.class);
            var office = Offices.actor(site.site().regionPath());
            var draft = done(drafts.create(site.actor(), details(name)));
            if (state == PlanState.DRAFT) return draft;
            var filed = done(drafts.file(site.actor(), draft.id()));
            return switch (state) {
                case APPROVED -> done(decisions.approve(office, filed.id(), 60, "同意开班，请提前公布学员名单。"));
                case REFUSED -> done(decisions.refuse(office, filed.id(), "缺少教师资格材料，请补充。"));
                default -> filed;
            };
        });
    }

    /** With a tenant bound. */
    public static PlanDetails details(String name) {
        var audience = TestHouse.bean(PlanAudiences.class).current().getLast();
        return new PlanDetails(
                name,
                audience.value(),
                schedule(),
                PlanHours.of(Map.of("IDEOLOGY", 700, "GENERAL", 700, "SKILL", 1000)),
                80,
                new PlanDetails.Words("实训楼 201 教室", "祁云（讲师）：职业道德\n傅连生（高级技师）：冷菜制作", ""));
    }

    /** Enrollment open now; training begins in this year, whatever day it is. */
    private static PlanSchedule schedule() {
        var now = TestHouse.bean(Clock.class).instant().truncatedTo(ChronoUnit.HOURS);
        var end = now.atZone(ZoneId.of("Asia/Shanghai"))
                .withDayOfYear(1)
                .plusYears(1)
                .truncatedTo(ChronoUnit.DAYS)
                .toInstant()
                .minus(Duration.ofMinutes(1));
        var until = earlier(now.plus(Duration.ofDays(8)), end);
        var training = earlier(now.plus(Duration.ofDays(12)), end);
        var trained = training.plus(Duration.ofDays(4));
        return new PlanSchedule(
                now.minus(Duration.ofDays(3)),
                until,
                training,
                trained,
                trained.plus(Duration.ofHours(20)),
                trained.plus(Duration.ofHours(22)));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static TrainingPlan done(PlanOutcome outcome) {
        if (outcome instanceof PlanOutcome.Done done) return done.plan();
        throw new IllegalStateException(outcome.toString());
    }
}
