package cn.qinxue.services.office;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Post;
import cn.qinxue.services.account.Accounts.Creation;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.account.Role;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.secret.Passwords;
import cn.qinxue.testbase.TestHouse;
import java.util.concurrent.atomic.AtomicInteger;

/** Administrators for tests, in the bound tenant. */
final class Staffed {
    static final RegionPath JIANGSU = new RegionPath("320000/");
    static final RegionPath NANTONG = new RegionPath("320000/320600/");
    static final RegionPath HAIAN = new RegionPath("320000/320600/320685/");
    static final RegionPath WUXI = new RegionPath("320000/320200/");
    static final String PASSWORD = "tian-kong-07";

    private static final String HASH = TestHouse.bean(Passwords.class).hash(PASSWORD);
    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    private Staffed() {}

    static Actor administrator(RegionPath office) {
        return administrator(office, OfficeRole.OFFICE_ADMINISTRATOR, "办事员" + (char) ('甲' + NUMBER.get() % 100));
    }

    static Actor administrator(RegionPath office, OfficeRole role, String name) {
        var post = new Post(office, role);
        var candidate =
                new Appointments.Candidate(name, "account" + NUMBER.incrementAndGet(), null, HASH, false, false);
        var created = (Creation.Created) TestHouse.bean(Appointments.class).appoint(post, candidate);
        return new Actor(created.account(), Role.ADMINISTRATOR, name, false, false, post);
    }
}
