package cn.qinxue.web.isolation;

import static cn.qinxue.web.testbase.Offices.HAIAN;
import static cn.qinxue.web.testbase.Offices.NANTONG;
import static cn.qinxue.web.testbase.Offices.WUXI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.audit.AuditEntry;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.plan.PlanState;
import cn.qinxue.services.plan.TrainingPlan;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.Sites;
import cn.qinxue.web.testbase.Visit;
import cn.qinxue.web.testbase.WebHouse;
import cn.qinxue.web.testbase.Years;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpResponse;
import io.micronaut.web.router.Router;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Training sites and plans, tried by everybody else: other roles, offices beside and above, sites beside, other provinces. */
class TrainingIsolationTest {
    private static final String SITES = "/office/training-sites";
    private static final String PLANS = "/office/training-plans";
    private static Tenant home;
    private static Tenant neighbour;
    private static Sites.Site site;
    private static Sites.Site beside;
    private static Sites.Site wuxi;
    private static Sites.Site foreign;
    private static String city;
    private static String readOnly;

    @BeforeAll
    static void openTenants() {
        home = TestHouse.openTenant("training");
        neighbour = TestHouse.openTenant("training");
        for (var tenant : List.of(home, neighbour)) Years.open(tenant, "jiangsu-worker-2023.yaml");
        site = Sites.open(home, NANTONG, "南通本级面授点");
        beside = Sites.open(home, NANTONG, "南通另一面授点");
        wuxi = Sites.open(home, WUXI, "无锡面授点");
        foreign = Sites.open(neighbour, NANTONG, "邻省面授点");
        city = session(Offices.administrator(home, NANTONG));
        readOnly = session(Offices.administrator(home, NANTONG, OfficeRole.READ_ONLY, "只读的人"));
    }

    private static Stream<Address> below(String prefix) {
        return Address.below(TestHouse.bean(Router.class), prefix).stream();
    }

    static List<Address> siteRoutes() {
        return below("/site").toList();
    }

    static List<Address> sitePlanRoutesWithIds() {
        return below("/site/plans").filter(Address::hasId).toList();
    }

    static List<Address> officeSiteRoutesWithIds() {
        return below(SITES).filter(Address::hasId).toList();
    }

    static List<Address> officePlanRoutesWithIds() {
        return below(PLANS).filter(Address::hasId).toList();
    }

    static List<Address> changingRoutes() {
        return Stream.concat(below(SITES), below(PLANS))
                .filter(address -> address.method() == HttpMethod.POST)
                .toList();
    }

    @Test
    void thereAreRoutesToTry() {
        assertThat(siteRoutes()).hasSizeGreaterThan(6);
        assertThat(officeSiteRoutesWithIds()).hasSizeGreaterThan(10);
        assertThat(officePlanRoutesWithIds()).hasSizeGreaterThan(2);
    }

    @ParameterizedTest
    @MethodSource("siteRoutes")
    void theSitesSideIsForThoseWhoWorkForOne(Address address) {
        var path = address.template().replaceAll("\\{[^}]*}", new UUID(0, 1).toString());
        var learner = People.learner(home, "陈立新").token();
        for (var other : List.of(city, learner)) {
            var answer = send(home, other, address, path);
            // A route that takes files turns a form away before it asks who sent it.
            if (answer.code() == 415 && address.json()) return;
            assertThat(answer.code()).as(path).isEqualTo(403);
        }
        var own = session(site.actor().account());
        assertThat(Visit.location(send(home, "", address, path))).startsWith("/login");
        assertThat(Visit.location(send(neighbour, own, address, path))).startsWith("/login");
    }

    @ParameterizedTest
    @MethodSource("sitePlanRoutesWithIds")
    void plansOfOtherSitesAreNotThereAndNothingChanges(Address address) {
        var own = session(site.actor().account());
        for (var other : List.of(beside, wuxi, foreign)) {
            for (var state : PlanState.values()) {
                var id = Sites.plan(other, "别人的班", state).id();
                long before = entries();
                var path = address.template().replace("{id}", id.toString());
                assertThat(send(home, own, address, path).code()).as(path).isEqualTo(404);
                assertThat(entries()).isEqualTo(before);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("officeSiteRoutesWithIds")
    void sitesOfOtherOfficesAreNotThereAndNothingChanges(Address address) {
        for (var other : List.of(wuxi, foreign)) {
            long before = entries();
            var path = address.template()
                    .replace("{id}", other.site().id().toString())
                    .replace("{account}", other.actor().account().toString());
            assertThat(send(home, city, address, path).code()).as(path).isEqualTo(404);
            assertThat(entries()).isEqualTo(before);
        }
        if (!address.template().contains("{account}")) return;
        var mixed = address.template()
                .replace("{id}", site.site().id().toString())
                .replace("{account}", wuxi.actor().account().toString());
        assertThat(send(home, city, address, mixed).code()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("officePlanRoutesWithIds")
    void draftsAndPlansOfOtherOfficesAreNotThereAndNothingChanges(Address address) {
        var hidden = Stream.of(
                Sites.plan(site, "本级的草稿", PlanState.DRAFT),
                Sites.plan(wuxi, "无锡的班", PlanState.FILED),
                Sites.plan(wuxi, "无锡的班", PlanState.APPROVED),
                Sites.plan(foreign, "邻省的班", PlanState.FILED));
        hidden.map(TrainingPlan::id).forEach(id -> {
            long before = entries();
            var path = address.template().replace("{id}", id.toString());
            assertThat(send(home, city, address, path).code()).as(path).isEqualTo(404);
            assertThat(entries()).isEqualTo(before);
        });
    }

    @ParameterizedTest
    @MethodSource("changingRoutes")
    void whoeverMayOnlyReadAndWhoeverIsAboveChangesNothing(Address address) {
        var state = address.template().endsWith("allowed-heads") ? PlanState.APPROVED : PlanState.FILED;
        boolean plans = address.template().startsWith(PLANS);
        var id = plans ? Sites.plan(site, "本级的班", state).id() : site.site().id();
        long before = entries();
        var path = address.template()
                .replace("{id}", id.toString())
                .replace("{account}", site.actor().account().toString());
        assertThat(decide(readOnly, address, path).code()).as(path).isEqualTo(403);
        assertThat(entries()).isEqualTo(before);
        if (!plans) return;
        var below = Sites.plan(Sites.open(home, HAIAN, "海安面授点" + UUID.randomUUID()), "下级的班", state);
        long then = entries();
        var lower = address.template().replace("{id}", below.id().toString());
        assertThat(decide(city, address, lower).code()).as(lower).isEqualTo(403);
        assertThat(entries()).isEqualTo(then);
    }

    @Test
    void listsHoldTheOwnAndWhatIsBelowOnly() {
        Sites.plan(wuxi, "无锡独有的班", PlanState.FILED);
        Sites.plan(foreign, "邻省独有的班", PlanState.FILED);
        Sites.plan(site, "本级草稿的班", PlanState.DRAFT);
        Sites.plan(site, "本级提交的班", PlanState.FILED);
        var visit = new Visit(home).with(city);
        assertThat(Visit.body(visit.get(PLANS + "?size=100")))
                .contains("本级提交的班")
                .doesNotContain("无锡独有的班", "邻省独有的班", "本级草稿的班", "无锡面授点", "邻省面授点");
        assertThat(Visit.body(visit.get(PLANS + "?site=" + wuxi.site().id()))).contains("没有找到培训计划");
        assertThat(Visit.body(visit.get(PLANS + "?site=x"))).contains("没有找到培训计划");
        assertThat(Visit.body(visit.get(SITES + "?size=100")))
                .contains("南通本级面授点")
                .doesNotContain("无锡面授点", "邻省面授点");
        var own = new Visit(home).with(session(beside.actor().account()));
        assertThat(Visit.body(own.get("/site/plans"))).doesNotContain("本级提交的班", "无锡独有的班");
        assertThat(Visit.body(own.get("/site"))).contains("南通另一面授点").doesNotContain("本级提交的班");
    }

    /** With everything that a decision needs, so that only the right is missing. */
    private static HttpResponse<String> decide(String session, Address address, String path) {
        if (!address.template().startsWith(PLANS)) return send(home, session, address, path);
        return new Visit(home)
                .with(session)
                .post(path, Map.of("result", "APPROVED", "approvedHeads", "50", "opinion", "同意", "allowedHeads", "40"));
    }

    private static HttpResponse<String> send(Tenant tenant, String session, Address address, String path) {
        var request = address.request(path, Map.of());
        request.header("Sec-Fetch-Site", "same-origin");
        if (address.method() == HttpMethod.GET) request.accept("text/html");
        if (!session.isEmpty()) request.header("Cookie", "qinxue-session=" + session);
        return WebHouse.exchange(tenant, request);
    }

    private static String session(UUID account) {
        return Tenancy.call(home, () -> TestHouse.bean(Sessions.class).open(account));
    }

    private static long entries() {
        return Tenancy.call(home, () -> TestHouse.bean(AuditTrail.class).newest(Long.MAX_VALUE, 1)).stream()
                .mapToLong(AuditEntry::number)
                .findFirst()
                .orElse(0);
    }
}
