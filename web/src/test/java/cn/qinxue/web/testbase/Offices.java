package cn.qinxue.web.testbase;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Post;
import cn.qinxue.services.account.Accounts.Creation;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.office.Appointments;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.secret.Passwords;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Administrators of a tenant's offices, for the tests of pages: {@code screen.signIn(tenant, Offices.administrator(tenant, NANTONG))}. */
public final class Offices {
    /** 江苏省, 南通市, 海安市 below it, and 无锡市 beside it. */
    public static final RegionPath PROVINCE = RegionPath.root("320000");

    public static final RegionPath NANTONG = PROVINCE.child("320600");
    public static final RegionPath HAIAN = NANTONG.child("320685");
    public static final RegionPath WUXI = PROVINCE.child("320200");

    private static final AtomicInteger NUMBER = new AtomicInteger(1000);

    private Offices() {}

    /** An administrator at work there, to call services as. */
    public static Actor actor(RegionPath office) {
        var post = new Post(office, OfficeRole.OFFICE_ADMINISTRATOR);
        return new Actor(Ids.next(), Role.ADMINISTRATOR, "试验办事员", false, false, post);
    }

    /** The account of another office administrator there, with the password of all {@link People}. */
    public static UUID administrator(Tenant tenant, RegionPath office) {
        return administrator(tenant, office, OfficeRole.OFFICE_ADMINISTRATOR, "办事员" + NUMBER.get());
    }

    /** The account of another administrator there. */
    public static UUID administrator(Tenant tenant, RegionPath office, OfficeRole role, String name) {
        return administrator(tenant, office, role, name, "office" + NUMBER.incrementAndGet());
    }

    /** The same, with an account name to log in by. */
    public static UUID administrator(
            Tenant tenant, RegionPath office, OfficeRole role, String name, String accountName) {
        var hash = TestHouse.bean(Passwords.class).hash(People.PASSWORD);
        var candidate = new Appointments.Candidate(name, accountName, null, hash, false, false);
        return ((Creation.Created) Tenancy.call(
                        tenant, () -> TestHouse.bean(Appointments.class).appoint(new Post(office, role), candidate)))
                .account();
    }
}
