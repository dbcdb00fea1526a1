package cn.qinxue.web.testbase;

import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.Accounts.Creation;
import cn.qinxue.services.account.Accounts.NewAccount;
import cn.qinxue.services.account.LoginName.Kind;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.employer.EmployerDetails;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.sms.SentMessages;
import cn.qinxue.services.staff.Contact;
import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.services.staff.Staff;
import cn.qinxue.services.staff.StaffDetails;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.secret.Passwords;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** People of a tenant, for the tests of pages: imported ones, and such as can log in. */
public final class People {
    /** Everybody's. */
    public static final String PASSWORD = "tian-kong-07";

    /** The answer of every captcha, see application-test.yml. */
    public static final String CAPTCHA = "AC34";

    private static final LocalDate FIRST_BIRTH = LocalDate.of(1975, 3, 15);
    private static final RegionPath PROVINCE = RegionPath.root("320000");
    private static final Pattern CODE = Pattern.compile("验证码 ([0-9]{6})");
    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    /** A learner who is logged in by {@code token}. */
    public record Learner(UUID account, UUID staff, String name, String idNumber, String mobile, String token) {}

    private People() {}

    /** A made-up ID number that nobody had before. */
    public static String idNumber() {
        int number = NUMBER.incrementAndGet();
        var birth = FIRST_BIRTH.plusDays(number / 1_000).format(DateTimeFormatter.BASIC_ISO_DATE);
        var seventeen = "990101" + birth + "%03d".formatted(number % 1_000);
        return seventeen + IdNumber.checkCharacter(seventeen);
    }

    /** A made-up mobile number that nobody had before. */
    public static String mobile() {
        return "1002%07d".formatted(NUMBER.incrementAndGet());
    }

    /** A record that nobody has taken over yet, in a unit of Nantong. */
    public static Staff imported(Tenant tenant, String name, String idNumber) {
        return imported(tenant, name, idNumber, null);
    }

    private static Staff imported(Tenant tenant, String name, String idNumber, @Nullable SkillLevel level) {
        return Tenancy.call(tenant, () -> {
            var details = new StaffDetails(
                    name, idNumber, null, EmploymentKind.ESTABLISHED, null, level, employer(), Contact.NONE);
            var outcome = TestHouse.bean(StaffRecords.class).add(PROVINCE, "worker", 2015, false, details);
            if (outcome instanceof StaffRecords.Outcome.Saved saved) return saved.staff();
            throw new IllegalStateException("Not imported: " + outcome);
        });
    }

    /** Somebody who took a record over and is logged in. */
    public static Learner learner(Tenant tenant, String name) {
        return learner(tenant, name, null);
    }

    /** The same, of that level. */
    public static Learner learner(Tenant tenant, String name, @Nullable SkillLevel level) {
        var idNumber = idNumber();
        var mobile = mobile();
        var staff = imported(tenant, name, idNumber, level);
        var account = account(tenant, name, Map.of(Kind.ID_NUMBER, idNumber, Kind.MOBILE, mobile), false);
        return Tenancy.call(tenant, () -> {
            TestHouse.bean(StaffRecords.class).activate(staff.id(), account, new MobileNumber(mobile));
            var token = TestHouse.bean(Sessions.class).open(account);
            return new Learner(account, staff.id(), name, idNumber, mobile, token);
        });
    }

    /** A learner's account with the password of all. */
    public static UUID account(Tenant tenant, String name, Map<Kind, String> names, boolean mustChangePassword) {
        var hash = TestHouse.bean(Passwords.class).hash(PASSWORD);
        var wanted = new NewAccount(Role.LEARNER, name, names, hash, mustChangePassword);
        return ((Creation.Created) Tenancy.call(
                        tenant, () -> TestHouse.bean(Accounts.class).create(wanted)))
                .account();
    }

    /** The code of the last text message to that number. */
    public static String lastCode(String mobile) {
        var text = TestHouse.bean(SentMessages.class).latest().stream()
                .filter(message -> message.mobile().equals(mobile))
                .findFirst()
                .orElseThrow()
                .text();
        var code = CODE.matcher(text);
        if (!code.find()) throw new IllegalStateException("No code in: " + text);
        return code.group(1);
    }

    private static UUID employer() {
        var name = "试验单位" + NUMBER.incrementAndGet();
        var outcome = TestHouse.bean(Employers.class)
                .create(Offices.actor(PROVINCE), new EmployerDetails(name, "320600", null));
        if (outcome instanceof Employers.Outcome.Saved saved)
            return saved.employer().id();
        throw new IllegalStateException("No employer: " + outcome);
    }
}
