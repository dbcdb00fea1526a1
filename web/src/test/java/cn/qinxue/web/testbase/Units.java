package cn.qinxue.web.testbase;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.EmployerDetails;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.staff.Contact;
import cn.qinxue.services.staff.StaffDetails;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Work units and trades with people in them, for the tests of pages. */
public final class Units {
    private Units() {}

    /** A unit in a region, by its code, with so many people. */
    public static Employer unit(Tenant tenant, String name, String region, int people) {
        return unit(tenant, name, region, null, people);
    }

    /** The same, managed by another region's office. */
    public static Employer unit(Tenant tenant, String name, String region, @Nullable String office, int people) {
        var details = new EmployerDetails(name, region, office);
        var saved = (Employers.Outcome.Saved) Tenancy.call(
                tenant, () -> TestHouse.bean(Employers.class).create(Offices.actor(Offices.PROVINCE), details));
        for (int number = 0; number < people; number++) {
            person(tenant, saved.employer().id(), null);
        }
        return saved.employer();
    }

    /** A trade of the province. */
    public static Trade trade(Tenant tenant, String code, String name, String field) {
        return ((Trades.Outcome.Saved) Tenancy.call(
                        tenant,
                        () -> TestHouse.bean(Trades.class).add(Offices.actor(Offices.PROVINCE), code, name, field)))
                .trade();
    }

    /** Another person there. */
    public static void person(Tenant tenant, UUID employer, @Nullable UUID trade) {
        var details = new StaffDetails(
                "钱立新",
                People.idNumber(),
                null,
                EmploymentKind.ESTABLISHED,
                trade,
                SkillLevel.SENIOR,
                employer,
                Contact.NONE);
        var outcome = Tenancy.call(
                tenant, () -> TestHouse.bean(StaffRecords.class).add(Offices.PROVINCE, "worker", 2026, false, details));
        if (!(outcome instanceof StaffRecords.Outcome.Saved)) {
            throw new IllegalStateException("Not added: " + outcome);
        }
    }
}
