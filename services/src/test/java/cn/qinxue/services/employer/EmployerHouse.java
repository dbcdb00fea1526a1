package cn.qinxue.services.employer;

import cn.qinxue.services.access.Officers;
import cn.qinxue.services.activation.Imported;
import cn.qinxue.services.staff.Contact;
import cn.qinxue.services.staff.StaffDetails;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.testbase.TestHouse;
import org.jspecify.annotations.Nullable;

/** Units with people, for tests; each call in the bound tenant. */
final class EmployerHouse {
    static final RegionPath JIANGSU = RegionPath.root("320000");
    static final RegionPath NANTONG = JIANGSU.child("320600");
    static final RegionPath HAIAN = NANTONG.child("320685");
    static final RegionPath RUGAO = NANTONG.child("320682");
    static final RegionPath WUXI = JIANGSU.child("320200");

    private EmployerHouse() {}

    static Employer unit(String name, String region, @Nullable String office, int people) {
        var outcome =
                TestHouse.bean(Employers.class).create(Officers.at(JIANGSU), new EmployerDetails(name, region, office));
        if (!(outcome instanceof Employers.Outcome.Saved saved)) throw new AssertionError(outcome);
        for (int number = 0; number < people; number++) person(saved.employer());
        return saved.employer();
    }

    private static void person(Employer employer) {
        var details = new StaffDetails(
                "钱立新", Imported.idNumber(), null, EmploymentKind.ESTABLISHED, null, null, employer.id(), Contact.NONE);
        var outcome = TestHouse.bean(StaffRecords.class).add(JIANGSU, "worker", 2026, false, details);
        if (!(outcome instanceof StaffRecords.Outcome.Saved)) throw new AssertionError(outcome);
    }
}
