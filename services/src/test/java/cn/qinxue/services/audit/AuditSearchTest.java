package cn.qinxue.services.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Post;
import cn.qinxue.services.account.Accounts.Creation;
import cn.qinxue.services.activation.Imported;
import cn.qinxue.services.audit.AuditLine.Change;
import cn.qinxue.services.office.Appointments;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuditSearchTest {
    private static final AuditSearch SEARCH = TestHouse.bean(AuditSearch.class);
    private static final AuditTrail TRAIL = TestHouse.bean(AuditTrail.class);
    private static final RegionPath JIANGSU = new RegionPath("320000/");
    private static final RegionPath NANTONG = new RegionPath("320000/320600/");
    private static final RegionPath HAIAN = new RegionPath("320000/320600/320685/");
    private static final RegionPath WUXI = new RegionPath("320000/320200/");
    private static Tenant neighbour;
    private Tenant home;

    @BeforeAll
    static void openTheNeighbour() {
        neighbour = TestHouse.openTenant("audit-neighbour");
        Tenancy.run(neighbour, () -> TRAIL.add(deed(null, "邻省", "x").at(HAIAN)));
    }

    @BeforeEach
    void openTheHome() {
        home = TestHouse.openTenant("audit");
    }

    @Test
    void anOfficeReadsItsOwnAndBelowNeverAnother() {
        Tenancy.run(home, () -> {
            for (var office : List.of(JIANGSU, NANTONG, HAIAN, WUXI)) {
                TRAIL.add(deed(administrator(office), office.code(), "staff-import/1"));
            }
            TRAIL.add(deed(null, "任务", "trade"));
            assertThat(people(HAIAN)).containsExactly("320685");
            assertThat(people(NANTONG)).containsExactly("320685", "320600");
            assertThat(people(WUXI)).containsExactly("320200");
            assertThat(people(JIANGSU)).containsExactly("任务", "320200", "320685", "320600", "320000");
        });
    }

    /** What the province does to a county's record or account stands in the county's trail too. */
    @Test
    void aDeedBelongsToTheOfficeOfItsSubject() {
        var staff = Imported.person(home, "worker", "周敏", Imported.idNumber()).id();
        Tenancy.run(home, () -> {
            var province = administrator(JIANGSU);
            var county = administrator(HAIAN);
            TRAIL.add(deed(province, "省", "staff/" + staff));
            TRAIL.add(deed(province, "省", "account/" + county));
            TRAIL.add(deed(null, "没登录", "account/" + county));
            TRAIL.add(deed(province, "省", "account/-"));
            assertThat(TRAIL.newest(Long.MAX_VALUE, 4).stream().map(AuditEntry::officePath))
                    .containsExactly(JIANGSU, HAIAN, HAIAN, NANTONG);
        });
    }

    @Test
    void everyConditionNarrows() {
        Tenancy.run(home, () -> {
            var city = administrator(NANTONG);
            TRAIL.add(new Deed(city, "周敏", AuditAction.EXPORT, "staff", Map.of(), Map.of()));
            TRAIL.add(new Deed(city, "王强", AuditAction.CHANGE, "account/" + city, Map.of(), Map.of()));
            TRAIL.add(new Deed(administrator(WUXI), "周敏", AuditAction.EXPORT, "staff", Map.of(), Map.of()));
            var now = Instant.now();
            assertThat(found(new AuditFilter(null, null, AuditAction.EXPORT, null, null)))
                    .containsExactly("周敏");
            assertThat(found(new AuditFilter(null, null, null, "王强", null))).containsExactly("王强");
            assertThat(found(new AuditFilter(null, null, null, "王", null))).isEmpty();
            assertThat(found(new AuditFilter(null, null, null, null, "account/" + city)))
                    .containsExactly("王强");
            assertThat(found(new AuditFilter(null, null, null, null, "320600号")))
                    .containsExactly("王强");
            assertThat(found(new AuditFilter(null, null, null, null, "320200号")))
                    .isEmpty();
            assertThat(found(new AuditFilter(now.plusSeconds(60), null, null, null, null)))
                    .isEmpty();
            assertThat(found(new AuditFilter(now.minusSeconds(60), now.plusSeconds(60), null, null, null)))
                    .hasSize(2);
            assertThat(found(new AuditFilter(null, now.minusSeconds(60), null, null, null)))
                    .isEmpty();
        });
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        Tenancy.run(home, () -> {
            var city = administrator(NANTONG);
            var other = administrator(WUXI);
            for (int i = 1; i <= 7; i++) {
                TRAIL.add(deed(city, "第" + i, "trade"));
                TRAIL.add(deed(other, "别人" + i, "trade"));
            }
            var first = SEARCH.page(NANTONG, AuditFilter.NONE, Long.MAX_VALUE, 4);
            var second = SEARCH.page(
                    NANTONG, AuditFilter.NONE, first.getLast().entry().number(), 4);
            assertThat(names(first)).containsExactly("第7", "第6", "第5", "第4");
            assertThat(names(second)).containsExactly("第3", "第2", "第1");
        });
    }

    @Test
    void theChangesAreThoseThatDiffer() {
        Tenancy.run(home, () -> {
            var city = administrator(NANTONG);
            TRAIL.add(new Deed(
                    city,
                    "周敏",
                    AuditAction.CHANGE,
                    "account/" + city,
                    Map.of("name", "王强", "role", "财务", "mobile", "**** 1001"),
                    Map.of("name", "王强", "role", "只读", "address", "人民路")));
            var line = SEARCH.page(NANTONG, AuditFilter.NONE, Long.MAX_VALUE, 1).getFirst();
            assertThat(line.changes())
                    .containsExactly(
                            new Change("address", null, "人民路"),
                            new Change("mobile", "**** 1001", null),
                            new Change("role", "财务", "只读"));
            assertThat(line.subject().label()).isEqualTo("账号");
            assertThat(line.subjectName()).isEqualTo("320600号");
        });
    }

    private static UUID administrator(RegionPath office) {
        var candidate = new Appointments.Candidate(
                office.code() + "号",
                "a" + office.code() + UUID.randomUUID().toString().substring(0, 4),
                null,
                "-",
                false,
                false);
        var post = new Post(office, OfficeRole.OFFICE_ADMINISTRATOR);
        return ((Creation.Created) TestHouse.bean(Appointments.class).appoint(post, candidate)).account();
    }

    private static Deed deed(@Nullable UUID account, String name, String subject) {
        return Deed.of(account, name, AuditAction.CHANGE, subject);
    }

    private static List<String> people(RegionPath scope) {
        return names(SEARCH.page(scope, AuditFilter.NONE, Long.MAX_VALUE, 50));
    }

    private static List<String> found(AuditFilter filter) {
        return names(SEARCH.page(NANTONG, filter, Long.MAX_VALUE, 50));
    }

    private static List<String> names(List<AuditLine> lines) {
        return lines.stream().map(line -> line.entry().accountName()).toList();
    }
}
