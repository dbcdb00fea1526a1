package cn.qinxue.web.desk;

import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.staff.Contact;
import cn.qinxue.services.staff.StaffDetails;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.Units;
import cn.qinxue.web.testbase.Visit;
import cn.qinxue.web.testbase.Years;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** A tenant with a desk, and people who come to it. */
final class Desk {
    private static final Pattern CANCELLATION = Pattern.compile("/office/desk/([0-9a-f-]{36})/cancellation");

    private Desk() {}

    /** Somebody with a record, not yet registered. */
    record Person(String name, String idNumber, UUID employer) {}

    static Tenant open(String name) {
        var tenant = TestHouse.openTenant(name);
        Years.open(tenant, "jiangsu-worker-2023.yaml");
        return tenant;
    }

    /** Somebody of another unit of that name. */
    static Person person(Tenant tenant, String name, String unit, String region) {
        var employer = Units.unit(tenant, unit, region, 0);
        return person(tenant, name, employer.id());
    }

    static Person person(Tenant tenant, String name, UUID employer) {
        var idNumber = People.idNumber();
        var details = new StaffDetails(
                name,
                idNumber,
                null,
                EmploymentKind.ESTABLISHED,
                null,
                SkillLevel.SENIOR,
                employer,
                new Contact(People.mobile(), null, null, null));
        var outcome = Tenancy.call(
                tenant, () -> TestHouse.bean(StaffRecords.class).add(Offices.PROVINCE, "worker", 2020, false, details));
        if (outcome instanceof StaffRecords.Outcome.Saved) return new Person(name, idNumber, employer);
        throw new IllegalStateException("Not added: " + outcome);
    }

    static LocalDate today() {
        return LocalDate.now(TestHouse.bean(Clock.class));
    }

    static Map<String, String> form(Person person, String receipt) {
        return Map.of(
                "name", person.name(),
                "idNumber", person.idNumber(),
                "amount", "300",
                "receipt", receipt,
                "paidOn", today().toString());
    }

    static Visit office(Tenant tenant, RegionPath region) {
        return new Visit(tenant).with(token(tenant, Offices.administrator(tenant, region)));
    }

    static String token(Tenant tenant, UUID account) {
        return Tenancy.call(tenant, () -> TestHouse.bean(Sessions.class).open(account));
    }

    /** The id of the only registration on the page that may be cancelled. */
    static String only(String page) {
        var found = CANCELLATION.matcher(page);
        if (!found.find()) throw new IllegalStateException("Nothing to cancel");
        return found.group(1);
    }
}
