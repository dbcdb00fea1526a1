package cn.qinxue.infra.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.employer.Employers;
import cn.qinxue.services.staff.StaffLine;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.services.staff.StaffState;
import cn.qinxue.services.trade.Trades;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemonstrationPeopleTest {
    private static final DemonstrationPeople DEMONSTRATION = TestHouse.bean(DemonstrationPeople.class);
    private static final StaffRecords RECORDS = TestHouse.bean(StaffRecords.class);
    private static final RegionPath JIANGSU = new RegionPath("320000/");
    private static final RegionPath HUAIAN = new RegionPath("320000/320800/");
    private static final DemonstrationPeople.Plan WORKERS =
            new DemonstrationPeople.Plan("worker", JIANGSU, true, 6_000, 7, 2024);
    private static Tenant home;
    private static Tenant neighbour;

    @BeforeAll
    static void load() {
        home = TestHouse.openTenant("demonstration");
        neighbour = TestHouse.openTenant("demonstration-neighbour");
        assertThat(Tenancy.call(home, () -> DEMONSTRATION.load(WORKERS))).isEqualTo(6_000);
    }

    @Test
    void aSecondRunAddsNothing() {
        Tenancy.run(home, () -> {
            var employers = TestHouse.bean(Employers.class).search(JIANGSU, "", 100_000);
            assertThat(DEMONSTRATION.load(WORKERS)).isZero();
            assertThat(RECORDS.count(JIANGSU, "worker")).isEqualTo(6_000);
            assertThat(TestHouse.bean(Employers.class).search(JIANGSU, "", 100_000))
                    .isEqualTo(employers);
            assertThat(TestHouse.bean(Trades.class).all()).hasSize(93);
        });
    }

    @Test
    void theRecordsAreAsIfImported() {
        Tenancy.run(home, () -> {
            var lines = RECORDS.page(JIANGSU, "worker", null, 500);
            assertThat(lines).allMatch(line -> line.trade() != null && line.level() != null);
            assertThat(lines).extracting(StaffLine::state).containsOnly(StaffState.NOT_ACTIVATED);
            var line = lines.getFirst();
            var staff = RECORDS.find(JIANGSU, line.id()).orElseThrow();
            var number = RECORDS.idNumber(staff);
            assertThat(number).startsWith("99").endsWith(line.idNumberTail());
            assertThat(RECORDS.withNameAndIdNumber("worker", line.name(), number))
                    .map(found -> found.id())
                    .contains(line.id());
            assertThat(staff.dueFrom()).isEqualTo(2024);
        });
    }

    @Test
    void provincialSchoolsAreSeenByTheOfficeThatManagesThem() {
        Tenancy.run(home, () -> {
            List<Employer> schools = TestHouse.bean(Employers.class).search(JIANGSU, "水利工程学校", 10);
            assertThat(schools).isNotEmpty().allMatch(Employer::managedElsewhere);
            assertThat(schools.getFirst().officePath()).isEqualTo(new RegionPath("320000/320600/"));
        });
    }

    @Test
    void anotherProgrammeHasPeopleOfItsOwnWithoutLevelsWithinItsCity() {
        Tenancy.run(home, () -> {
            var plan = new DemonstrationPeople.Plan("professional", HUAIAN, false, 200, 8, 2026);
            assertThat(DEMONSTRATION.load(plan)).isEqualTo(200);
            assertThat(RECORDS.count(HUAIAN, "professional")).isEqualTo(200);
            assertThat(RECORDS.page(HUAIAN, "professional", null, 200))
                    .allMatch(line -> line.trade() == null && line.level() == null);
        });
    }

    @Test
    void aRunThatWasCutOffOrIsAskedForMoreAddsOnlyTheMissing() {
        Tenancy.run(neighbour, () -> {
            assertThat(DEMONSTRATION.load(plan(1_000))).isEqualTo(1_000);
            assertThat(DEMONSTRATION.load(plan(1_500))).isEqualTo(500);
            assertThat(RECORDS.count(JIANGSU, "worker")).isEqualTo(1_500);
        });
    }

    @Test
    void twoNodesThatLoadAtOnceLoadOnce() {
        var tenant = TestHouse.openTenant("demonstration-twice");
        var added = IntStream.range(0, 2)
                .mapToObj(node ->
                        CompletableFuture.supplyAsync(() -> Tenancy.call(tenant, () -> DEMONSTRATION.load(plan(700)))))
                .toList()
                .stream()
                .mapToLong(CompletableFuture::join)
                .sum();
        assertThat(added).isEqualTo(700);
    }

    private static DemonstrationPeople.Plan plan(int people) {
        return new DemonstrationPeople.Plan("worker", JIANGSU, true, people, 7, 2024);
    }
}
