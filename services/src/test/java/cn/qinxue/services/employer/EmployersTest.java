package cn.qinxue.services.employer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Officers;
import cn.qinxue.services.audit.AuditEntry;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.tenants.access.Forbidden;
import cn.qinxue.tenants.access.NotFound;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;
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
        return switch (EMPLOYERS.create(Officers.at(scope), new EmployerDetails(name, region, office))) {
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
            assertThat(EMPLOYERS.create(Officers.at(HAIAN), new EmployerDetails(NAME, "320685", null)))
                    .isEqualTo(refused(new EmployerRefusal.NameTaken("江苏省/南通市/海安市", NAME)));
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
            assertThatThrownBy(() -> EMPLOYERS.change(
                            Officers.at(HAIAN), rugao.id(), 0, new EmployerDetails("x", "320685", null)))
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
            assertThatThrownBy(() -> EMPLOYERS.change(
                            Officers.at(JIANGSU), theirs.id(), 0, new EmployerDetails("x", "320685", null)))
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
            assertThat(EMPLOYERS.change(Officers.at(NANTONG), university.id(), 0, renamed))
                    .isInstanceOf(Employers.Outcome.Saved.class);
            var letGo = new EmployerDetails("江海科技大学", "320000-ZZ", null);
            assertThat(EMPLOYERS.change(Officers.at(NANTONG), university.id(), 1, letGo))
                    .isEqualTo(refused(new EmployerRefusal.OfficeOutside("江苏省/省直")));
            assertThat(EMPLOYERS.create(Officers.at(NANTONG), new EmployerDetails("滨江大学", "320000-ZZ", "320600")))
                    .isEqualTo(refused(new EmployerRefusal.RegionUnknown("320000-ZZ")));
        });
    }

    @Test
    void refusesWhatIsIncompleteOrOutOfScopeAllAtOnce() {
        Tenancy.run(
                home,
                () -> assertThat(EMPLOYERS.create(Officers.at(HAIAN), new EmployerDetails(" ", "320682", "350000")))
                        .isEqualTo(refused(
                                new EmployerRefusal.NameMalformed(100),
                                new EmployerRefusal.RegionUnknown("320682"),
                                new EmployerRefusal.OfficeUnknown("350000"))));
    }

    @Test
    void aFormThatWasOvertakenChangesNothing() {
        Tenancy.run(home, () -> {
            var unit = created(NANTONG, NAME, "320685", null);
            EMPLOYERS.change(
                    Officers.at(NANTONG), unit.id(), unit.version(), new EmployerDetails(NAME, "320682", null));
            var late = EMPLOYERS.change(
                    Officers.at(NANTONG), unit.id(), unit.version(), new EmployerDetails("旧名", "320685", null));
            assertThat(late).isInstanceOf(Employers.Outcome.Stale.class);
            assertThat(EMPLOYERS.find(RUGAO, unit.id())).map(Employer::name).contains(NAME);
            assertThat(EMPLOYERS.find(NANTONG, UUID.randomUUID())).isEmpty();
        });
    }

    @Test
    void whoMayOnlyLookChangesNothing() {
        Tenancy.run(home, () -> {
            var unit = created(NANTONG, NAME, "320685", null);
            for (var role : List.of(OfficeRole.READ_ONLY, OfficeRole.FINANCE, OfficeRole.CONTENT)) {
                var looker = Officers.at(NANTONG, role);
                var other = new EmployerDetails("另一个单位", "320685", null);
                assertThatThrownBy(() -> EMPLOYERS.create(looker, other)).isInstanceOf(Forbidden.class);
                assertThatThrownBy(() -> EMPLOYERS.change(looker, unit.id(), 0, other))
                        .isInstanceOf(Forbidden.class);
            }
            assertThat(EMPLOYERS.search(JIANGSU, "", 10)).containsExactly(unit);
        });
    }

    @Test
    void everyDeedIsInTheTrailWithWhatDiffers() {
        Tenancy.run(home, () -> {
            var unit = created(NANTONG, NAME, "320685", null);
            EMPLOYERS.change(Officers.at(NANTONG), unit.id(), 0, new EmployerDetails("第二人民医院", "320685", null));
            EMPLOYERS.change(Officers.at(NANTONG), unit.id(), 1, new EmployerDetails("第二人民医院", "320682", null));
            EMPLOYERS.change(Officers.at(NANTONG), unit.id(), 2, new EmployerDetails("第二人民医院", "320682", null));
            var entries = TestHouse.bean(AuditTrail.class).about(Employers.subject(unit.id()), 10);
            assertThat(entries)
                    .extracting(AuditEntry::beforeValue)
                    .containsExactly(
                            "{\"office\":\"江苏省/南通市/海安市\",\"region\":\"江苏省/南通市/海安市\"}", "{\"name\":\"第一人民医院\"}", "{}");
            assertThat(entries.getFirst().afterValue())
                    .isEqualTo("{\"office\":\"江苏省/南通市/如皋市\",\"people\":\"0\",\"region\":\"江苏省/南通市/如皋市\"}");
        });
    }

    @Test
    void twoPressesAtOnceMakeOneUnit() throws Exception {
        Callable<Employers.Outcome> press = () -> Tenancy.call(
                home, () -> EMPLOYERS.create(Officers.at(NANTONG), new EmployerDetails(NAME, "320685", null)));
        List<Employers.Outcome> outcomes = new ArrayList<>();
        try (var presses = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var outcome : presses.invokeAll(Collections.nCopies(6, press))) outcomes.add(outcome.get());
        }
        assertThat(outcomes)
                .filteredOn(Employers.Outcome.Saved.class::isInstance)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(Employers.Outcome.Refused.class::isInstance)
                .hasSize(5)
                .containsOnly(refused(new EmployerRefusal.NameTaken("江苏省/南通市/海安市", NAME)));
    }

    @Test
    void ofTwoChangesAtOnceOneIsToldOfTheOther() throws Exception {
        var unit = Tenancy.call(home, () -> created(NANTONG, NAME, "320685", null));
        Function<String, Callable<Employers.Outcome>> change = name -> () -> Tenancy.call(
                home,
                () -> EMPLOYERS.change(
                        Officers.at(NANTONG), unit.id(), unit.version(), new EmployerDetails(name, "320685", null)));
        try (var presses = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = presses.invokeAll(List.of(change.apply("甲医院"), change.apply("乙医院")));
            assertThat(List.of(
                            outcomes.get(0).get().getClass(),
                            outcomes.get(1).get().getClass()))
                    .containsExactlyInAnyOrder(Employers.Outcome.Saved.class, Employers.Outcome.Stale.class);
        }
    }

    private static Employers.Outcome refused(EmployerRefusal... refusals) {
        return new Employers.Outcome.Refused(List.of(refusals));
    }
}
