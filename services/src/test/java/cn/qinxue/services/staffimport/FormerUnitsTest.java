package cn.qinxue.services.staffimport;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.Officers;
import cn.qinxue.services.account.Actor;
import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.EmployerDetails;
import cn.qinxue.services.employer.EmployerMergers;
import cn.qinxue.services.employer.EmployerMergers.Shown;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.testbase.TestHouse;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormerUnitsTest {
    private static final Actor PROVINCE = Officers.at(RegionPath.root("320000"));
    private static final String OLD = "海安县人民医院";

    private static Employer unit(String name, String region) {
        var outcome = TestHouse.bean(Employers.class).create(PROVINCE, new EmployerDetails(name, region, null));
        return ((Employers.Outcome.Saved) outcome).employer();
    }

    private static List<Employer> named() {
        return TestHouse.bean(StaffBatchRepository.class).employersNamed(List.of(OLD, "别的"));
    }

    @Test
    void anOldNameMeansTheUnitThatTookItIn() {
        var neighbour = TestHouse.openTenant("former-neighbour");
        var theirs = Tenancy.call(neighbour, () -> unit(OLD, "320685"));
        Tenancy.run(TestHouse.openTenant("former"), () -> {
            var old = unit(OLD, "320685");
            var namesake = unit(OLD, "320682");
            var hospital = unit("海安市人民医院", "320600-ZZ");
            TestHouse.bean(EmployerMergers.class).merge(PROVINCE, new Shown(old.id(), 0), new Shown(hospital.id(), 0));
            assertThat(named())
                    .containsExactlyInAnyOrder(
                            namesake,
                            new Employer(
                                    hospital.id(),
                                    OLD,
                                    "320685",
                                    hospital.regionPath(),
                                    hospital.officeCode(),
                                    hospital.officePath(),
                                    0));
            var again = unit(OLD, "320685");
            assertThat(named()).containsExactlyInAnyOrder(namesake, again);
        });
        Tenancy.run(neighbour, () -> assertThat(named()).containsExactly(theirs));
    }
}
