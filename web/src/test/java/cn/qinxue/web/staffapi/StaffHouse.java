package cn.qinxue.web.staffapi;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.staff.Contact;
import cn.qinxue.services.staff.Staff;
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
import java.util.UUID;

/** One person in each of Haian, Nantong and Wuxi, all of the same name and in units of the same name. */
final class StaffHouse {
    static final String UNIT = "公路管理站";
    static final String NAME = "陆远航";

    final Tenant tenant;
    final UUID trade;
    final Staff inHaian;
    final Staff inNantong;
    final Staff inWuxi;

    private StaffHouse(Tenant tenant) {
        this.tenant = tenant;
        trade = Units.trade(tenant, "6-29", "汽车驾驶员", "交通").id();
        inHaian = add(NAME, unit(Offices.HAIAN));
        inNantong = add(NAME, unit(Offices.NANTONG));
        inWuxi = add(NAME, unit(Offices.WUXI));
    }

    static StaffHouse open(String name) {
        return new StaffHouse(TestHouse.openTenant(name));
    }

    UUID unit(RegionPath region) {
        return unit(UNIT, region);
    }

    UUID unit(String name, RegionPath region) {
        return Tenancy.call(tenant, () -> TestHouse.bean(Employers.class).named(region.code(), name))
                .map(Employer::id)
                .orElseGet(() -> Units.unit(tenant, name, region.code(), 0).id());
    }

    Staff add(String name, UUID unit) {
        return Tenancy.call(tenant, () -> {
            var details = new StaffDetails(
                    name,
                    People.idNumber(),
                    null,
                    EmploymentKind.ESTABLISHED,
                    trade,
                    SkillLevel.TECHNICIAN,
                    unit,
                    new Contact(People.mobile(), null, null, null));
            var outcome = TestHouse.bean(StaffRecords.class).add(Offices.PROVINCE, "worker", 2020, false, details);
            return ((StaffRecords.Outcome.Saved) outcome).staff();
        });
    }
}
