package cn.qinxue.services.enrollment;

import cn.qinxue.services.access.Officers;
import cn.qinxue.services.account.Account;
import cn.qinxue.services.account.AccountRepository;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.EmployerDetails;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.hours.HoursDraft;
import cn.qinxue.services.hours.HoursOrigin;
import cn.qinxue.services.hours.HoursSource;
import cn.qinxue.services.hours.PersonYear;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.offering.Offerings;
import cn.qinxue.services.staff.Contact;
import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.services.staff.StaffDetails;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.Publication;
import cn.qinxue.tenants.policy.PublishedPolicy;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.programme.ProgrammeKind;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestDatabase;
import cn.qinxue.testbase.TestHouse;
import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A tenant with programmes, policies, classes and learners on the real database, and a calendar that tests set. */
public final class LearnerHouse {
    public static final String ENVIRONMENT = "learner";
    public static final String WORKER = "worker";

    private static final ApplicationContext CONTEXT =
            ApplicationContext.run(TestDatabase.settings(), "test", ENVIRONMENT);
    private static final RegionPath PROVINCE = new RegionPath("320000/");
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final Tenant tenant;
    private final Employer employer;
    private final Trade trade;

    private LearnerHouse(Tenant tenant) {
        this.tenant = tenant;
        employer = call(() -> ((Employers.Outcome.Saved) bean(Employers.class)
                        .create(Officers.at(PROVINCE), new EmployerDetails("玄武区园林绿化管理所", "320102", null)))
                .employer());
        trade = call(() ->
                ((Trades.Outcome.Saved) bean(Trades.class).add(Officers.at(PROVINCE), "T030", "绿化工", "园林")).trade());
    }

    /** Somebody who has activated a record; {@code account} logs in. */
    public record Learner(UUID account, UUID staff) {}

    public static LearnerHouse open(String name) {
        return new LearnerHouse(TestHouse.openTenant(name));
    }

    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    public static void today(LocalDate day) {
        bean(CalendarClock.class).set(day);
    }

    public Tenant tenant() {
        return tenant;
    }

    public <T> T call(Supplier<T> work) {
        return Tenancy.call(tenant, work);
    }

    public void run(Runnable work) {
        Tenancy.run(tenant, work);
    }

    /** Publishes a policy for the workers' programme. */
    public PublishedPolicy publish(String yaml) {
        return publish(WORKER, ProgrammeKind.WORKER, yaml);
    }

    public PublishedPolicy publish(String programme, ProgrammeKind kind, String yaml) {
        return call(() -> {
            bean(Programmes.class).open(new Programme(programme, "继续教育", "320000", kind));
            return switch (bean(Policies.class).publish(programme, yaml, "省工考办", "年度政策")) {
                case Publication.Published published -> published.policy();
                case Publication.Refused refused ->
                    throw new IllegalStateException(refused.problems().toString());
            };
        });
    }

    /** Publishes a policy and makes its classes; returns the one for that level. */
    public Offering offer(String yaml, SkillLevel level) {
        var published = publish(yaml);
        return call(() -> bean(Offerings.class).create(published).stream()
                .filter(offering -> offering.isFor(level))
                .findFirst()
                .orElseThrow());
    }

    public Learner learner(SkillLevel level) {
        return learner(WORKER, level, 2015);
    }

    public Learner learner(String programme, SkillLevel level, int dueFrom) {
        int number = PEOPLE.incrementAndGet();
        var account = Ids.next();
        return call(() -> {
            bean(AccountRepository.class).save(account(account));
            var details = new StaffDetails(
                    "张三",
                    idNumber(number),
                    null,
                    EmploymentKind.ESTABLISHED,
                    trade.id(),
                    level,
                    employer.id(),
                    Contact.NONE);
            var records = bean(StaffRecords.class);
            var added = (StaffRecords.Outcome.Saved) records.add(PROVINCE, programme, dueFrom, true, details);
            var mobile = MobileNumber.of("100%08d".formatted(number));
            return new Learner(
                    account,
                    records.activate(added.staff().id(), account, mobile).id());
        });
    }

    public Enrollment enroll(Learner learner, Offering offering) {
        return call(() -> switch (bean(Enrollments.class).enroll(learner.account(), List.of(offering.id()))) {
            case EnrollmentOutcome.Enrolled enrolled -> enrolled.enrollments().getFirst();
            case EnrollmentOutcome.Refused refused -> throw new AssertionError(refused);
        });
    }

    /** The enrollment as it is now. */
    public Enrollment reload(Enrollment enrollment) {
        return call(
                () -> bean(EnrollmentRepository.class).findById(enrollment.id()).orElseThrow());
    }

    /** Hours of a course of its own, in hundredths. */
    public static HoursDraft hours(Enrollment enrollment, String category, int hours) {
        return new HoursDraft(
                new PersonYear(enrollment.staff(), enrollment.programme(), enrollment.year()),
                category,
                hours,
                new HoursOrigin(HoursSource.ONLINE, Ids.next(), "课程"),
                enrollment.policyVersion());
    }

    private static Account account(UUID id) {
        var now = bean(CalendarClock.class).instant();
        return new Account(id, Role.LEARNER, "张三", null, null, "-", false, 0, null, false, now, null, 0);
    }

    /** Made up: no division has a code that begins with 99. */
    private static String idNumber(int number) {
        var seventeen = "99010119900101" + "%03d".formatted(number % 1000);
        return seventeen + IdNumber.checkCharacter(seventeen);
    }
}
