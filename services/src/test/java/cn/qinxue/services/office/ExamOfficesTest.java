package cn.qinxue.services.office;

import static cn.qinxue.services.office.Staffed.HAIAN;
import static cn.qinxue.services.office.Staffed.JIANGSU;
import static cn.qinxue.services.office.Staffed.NANTONG;
import static cn.qinxue.services.office.Staffed.WUXI;
import static cn.qinxue.services.office.Staffed.administrator;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.office.ExamOffices.Outcome;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExamOfficesTest {
    private static final ExamOffices OFFICES = TestHouse.bean(ExamOffices.class);
    private static Tenant neighbour;
    private Tenant home;

    @BeforeAll
    static void openTheNeighbour() {
        neighbour = TestHouse.openTenant("offices-neighbour");
    }

    @BeforeEach
    void openTheHome() {
        home = TestHouse.openTenant("offices");
    }

    @Test
    void anOfficeSaysHowItIsReachedAndNoOtherIsTouched() {
        Tenancy.run(neighbour, () -> OFFICES.change(administrator(NANTONG), office(NANTONG, "0599-00000001", 0)));
        Tenancy.run(home, () -> {
            assertThat(OFFICES.get(NANTONG)).isEqualTo(ExamOffice.silent(NANTONG));
            var city = administrator(NANTONG);
            // Whatever path is sent along, it is the own office that changes.
            assertThat(OFFICES.change(city, office(WUXI, "0513-00001201", 0))).isEqualTo(new Outcome.Saved());
            assertThat(OFFICES.get(NANTONG)).isEqualTo(office(NANTONG, "0513-00001201", 1));
            assertThat(OFFICES.get(WUXI)).isEqualTo(ExamOffice.silent(WUXI));
            var entry =
                    TestHouse.bean(AuditTrail.class).about("office/320600", 1).getFirst();
            assertThat(entry.officePath()).isEqualTo(NANTONG);
            assertThat(entry.afterValue()).contains("0513-00001201");
        });
    }

    @Test
    void ofTwoFormsTheSecondIsStaleAlsoWhenNothingWasSaidBefore() {
        Tenancy.run(home, () -> {
            var city = administrator(NANTONG);
            assertThat(OFFICES.change(city, office(NANTONG, "0513-00001201", 0)))
                    .isEqualTo(new Outcome.Saved());
            assertThat(OFFICES.change(city, office(NANTONG, "0513-00001202", 0)))
                    .isEqualTo(new Outcome.Stale());
            assertThat(OFFICES.change(city, office(NANTONG, "0513-00001203", 1)))
                    .isEqualTo(new Outcome.Saved());
            assertThat(OFFICES.get(NANTONG).telephone()).isEqualTo("0513-00001203");
            assertThat(OFFICES.change(city, office(NANTONG, "请来电", 2))).isEqualTo(new Outcome.TelephoneMalformed());
        });
    }

    @Test
    void theNearestOfficeThatHasATelephoneAnswers() {
        Tenancy.run(home, () -> {
            assertThat(OFFICES.reachable(HAIAN)).isEmpty();
            OFFICES.change(administrator(JIANGSU), office(JIANGSU, "025-00001201", 0));
            assertThat(OFFICES.reachable(HAIAN)).map(ExamOffice::path).contains(JIANGSU);
            OFFICES.change(administrator(NANTONG), office(NANTONG, "0513-00001201", 0));
            assertThat(OFFICES.reachable(HAIAN)).map(ExamOffice::path).contains(NANTONG);
            assertThat(OFFICES.reachable(WUXI)).map(ExamOffice::path).contains(JIANGSU);
        });
    }

    private static ExamOffice office(RegionPath path, String telephone, long version) {
        return new ExamOffice(path, telephone, "人民路 1 号", "综合科", "工作日 9:00–12:00", version);
    }
}
