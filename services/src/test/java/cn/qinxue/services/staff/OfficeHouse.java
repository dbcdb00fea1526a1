package cn.qinxue.services.staff;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Officers;
import cn.qinxue.services.access.Post;
import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Accounts.Creation;
import cn.qinxue.services.account.Accounts.NewAccount;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.LoginName.Kind;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.EmployerDetails;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A tenant with a school in 海安 and one in 如皋, its offices' administrators and people of whom some can log in. */
public final class OfficeHouse {
    public static final RegionPath JIANGSU = new RegionPath("320000/");
    public static final RegionPath NANTONG = new RegionPath("320000/320600/");
    public static final RegionPath HAIAN = new RegionPath("320000/320600/320685/");
    public static final RegionPath RUGAO = new RegionPath("320000/320600/320682/");
    private static final AtomicInteger NUMBER = new AtomicInteger(100);
    private static final AtomicInteger WOMEN = new AtomicInteger(100);

    private final Tenant tenant;
    private final Employer haian;
    private final Employer rugao;

    private OfficeHouse(Tenant tenant) {
        this.tenant = tenant;
        haian = call(() -> employer("海安市高级中学", "320685"));
        rugao = call(() -> employer("如皋市高级中学", "320682"));
    }

    /** Somebody who can log in, with an open session. */
    public record Person(Staff staff, UUID account, String idNumber, String mobile, String session) {}

    public static OfficeHouse open(String name) {
        return new OfficeHouse(TestHouse.openTenant(name));
    }

    public Tenant tenant() {
        return tenant;
    }

    public Employer haian() {
        return haian;
    }

    public Employer rugao() {
        return rugao;
    }

    public <T> T call(Supplier<T> work) {
        return Tenancy.call(tenant, work);
    }

    public void run(Runnable work) {
        Tenancy.run(tenant, work);
    }

    /** An administrator of that office. */
    public static Actor actor(RegionPath office) {
        return actor(office, OfficeRole.OFFICE_ADMINISTRATOR);
    }

    public static Actor actor(RegionPath office, OfficeRole role) {
        return new Actor(Ids.next(), Role.ADMINISTRATOR, "办事员", false, false, new Post(office, role));
    }

    /** A made-up ID number of a woman that nobody had before. */
    public static String idNumber() {
        var seventeen = "99010119800512%03d".formatted(WOMEN.addAndGet(2));
        return seventeen + IdNumber.checkCharacter(seventeen);
    }

    public static String mobile() {
        return "100300" + (10000 + NUMBER.incrementAndGet());
    }

    /** A record that nobody has taken over. */
    public Staff imported(String programme, String name, Employer employer, String idNumber) {
        var details = new StaffDetails(
                name, idNumber, null, EmploymentKind.ESTABLISHED, null, SkillLevel.SENIOR, employer.id(), Contact.NONE);
        return call(() -> switch (TestHouse.bean(StaffRecords.class).add(JIANGSU, programme, 2020, false, details)) {
            case StaffRecords.Outcome.Saved saved -> saved.staff();
            case StaffRecords.Outcome other -> throw new IllegalStateException(other.toString());
        });
    }

    /** Somebody who took such a record over. */
    public Person person(String name, Employer employer) {
        var idNumber = idNumber();
        var mobile = mobile();
        var staff = imported("worker", name, employer, idNumber);
        return call(() -> {
            var names = Map.of(Kind.ID_NUMBER, idNumber, Kind.MOBILE, mobile);
            var wanted = new NewAccount(Role.LEARNER, name, names, "-", false);
            var account = ((Creation.Created) TestHouse.bean(Accounts.class).create(wanted)).account();
            var active = TestHouse.bean(StaffRecords.class).activate(staff.id(), account, new MobileNumber(mobile));
            return new Person(
                    active,
                    account,
                    idNumber,
                    mobile,
                    TestHouse.bean(Sessions.class).open(account));
        });
    }

    private static Employer employer(String name, String region) {
        return ((Employers.Outcome.Saved) TestHouse.bean(Employers.class)
                        .create(Officers.at(JIANGSU), new EmployerDetails(name, region, null)))
                .employer();
    }
}
