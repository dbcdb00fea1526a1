package cn.qinxue.services.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmployersTest {
    private static final Employers EMPLOYERS = TestHouse.bean(Employers.class);
    private static final RegionPath JIANGSU = new RegionPath("320000/");
    private static final RegionPath NANTONG = new RegionPath("320000/320600/");
    private static final RegionPath HAIAN = new RegionPath("320000/320600/320685/");
    private static final RegionPath RUGAO = new RegionPath("320000/320600/320682/");
    private static final String NAME = "第一人民医院";
    private static Tenant neighbour;
    private Tenant home;

    @BeforeAll
    static void openTheNeighbour() {
        neighbour = TestHouse.openTenant("employers-neighbour");
    }

    @BeforeEach
    void openTheHome() {
        home = TestHouse.openTenant("employers");
    }

    private static Employer created(RegionPath scope, String name, String region, @Nullable String office) {
        return switch (EMPLOYERS.create(scope, new EmployerDetails(name, region, office))) {
            case Employers.Outcome.Saved saved -> saved.employer();
            case Employers.Outcome other -> throw new AssertionError(other);
        };
    }

    @Test
    void regionAndNameIdentifyAUnit() {
        Tenancy.run(home, () -> {
            var haian = created(NANTONG, NAME, "江苏省/南通市/海安市", null);
            var rugao = created(NANTONG, NAME, "320682", null);
            assertThat(EMPLOYERS.named("320685", NAME)).contains(haian);
            assertThat(EMPLOYERS.named("320682", " " + NAME)).contains(rugao);
            assertThat(EMPLOYERS.create(HAIAN, new EmployerDetails(NAME, "320685", null)))
                    .isEqualTo(refused(new EmployerRefusal.NameTaken("江苏省/南通市/海安市")));
        });
    }

    @Test
    void anOfficeSeesItsOwnAndBelowOnly() {
        Tenancy.run(home, () -> {
            var haian = created(JIANGSU, NAME, "320685", null);
            var rugao = created(JIANGSU, NAME, "320682", null);
            var city = created(JIANGSU, NAME, "320600-ZZ", null);
            assertThat(EMPLOYERS.find(HAIAN, haian.id())).contains(haian);
            assertThat(EMPLOYERS.find(HAIAN, rugao.id())).isEmpty();
            assertThat(EMPLOYERS.find(HAIAN, city.id())).isEmpty();
            assertThat(EMPLOYERS.search(HAIAN, "人民", 10)).containsExactly(haian);
            assertThat(EMPLOYERS.search(NANTONG, "人民", 10)).containsExactly(city, rugao, haian);
            assertThat(EMPLOYERS.search(NANTONG, "%", 10)).isEmpty();
            assertThatThrownBy(() -> EMPLOYERS.change(HAIAN, rugao.id(), 0, new EmployerDetails("x", "320685", null)))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aNeighboursUnitIsNotThere() {
        var theirs = Tenancy.call(neighbour, () -> created(JIANGSU, NAME, "320685", null));
        Tenancy.run(home, () -> {
            assertThat(EMPLOYERS.find(JIANGSU, theirs.id())).isEmpty();
            assertThat(EMPLOYERS.named("320685", NAME)).isEmpty();
            assertThat(EMPLOYERS.search(JIANGSU, "", 10)).isEmpty();
            assertThatThrownBy(
                            () -> EMPLOYERS.change(JIANGSU, theirs.id(), 0, new EmployerDetails("x", "320685", null)))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void theManagingOfficeSeesAProvincialUniversityAndKeepsItsRegion() {
        Tenancy.run(home, () -> {
            var university = created(JIANGSU, "江海大学", "江苏省/省直", "江苏省/南通市");
            assertThat(university.managedElsewhere()).isTrue();
            assertThat(EMPLOYERS.find(NANTONG, university.id())).contains(university);
            assertThat(EMPLOYERS.find(new RegionPath("320000/320000-ZZ/"), university.id()))
                    .isEmpty();
            var renamed = new EmployerDetails("江海科技大学", "320000-ZZ", "320600");
            assertThat(EMPLOYERS.change(NANTONG, university.id(), 0, renamed))
                    .isInstanceOf(Employers.Outcome.Saved.class);
            assertThat(EMPLOYERS.create(NANTONG, new EmployerDetails("滨江大学", "320000-ZZ", "320600")))
                    .isEqualTo(refused(new EmployerRefusal.RegionUnknown("320000-ZZ")));
        });
    }

    @Test
    void refusesWhatIsIncompleteOrOutOfScopeAllAtOnce() {
        Tenancy.run(
                home,
                () -> assertThat(EMPLOYERS.create(HAIAN, new EmployerDetails(" ", "320682", "350000")))
                        .isEqualTo(refused(
                                new EmployerRefusal.NameMalformed(100),
                                new EmployerRefusal.RegionUnknown("320682"),
                                new EmployerRefusal.OfficeUnknown("350000"))));
    }

    @Test
    void aFormThatWasOvertakenChangesNothing() {
        Tenancy.run(home, () -> {
            var unit = created(NANTONG, NAME, "320685", null);
            EMPLOYERS.change(NANTONG, unit.id(), unit.version(), new EmployerDetails(NAME, "320682", null));
            var late = EMPLOYERS.change(NANTONG, unit.id(), unit.version(), new EmployerDetails("旧名", "320685", null));
            assertThat(late).isInstanceOf(Employers.Outcome.Stale.class);
            assertThat(EMPLOYERS.find(RUGAO, unit.id())).map(Employer::name).contains(NAME);
            assertThat(EMPLOYERS.find(NANTONG, UUID.randomUUID())).isEmpty();
        });
    }

    private static Employers.Outcome refused(EmployerRefusal... refusals) {
        return new Employers.Outcome.Refused(List.of(refusals));
    }
}
