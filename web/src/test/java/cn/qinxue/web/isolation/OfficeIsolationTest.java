package cn.qinxue.web.isolation;

import static cn.qinxue.web.testbase.Offices.HAIAN;
import static cn.qinxue.web.testbase.Offices.NANTONG;
import static cn.qinxue.web.testbase.Offices.PROVINCE;
import static cn.qinxue.web.testbase.Offices.WUXI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.Tenants;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.Visit;
import cn.qinxue.web.testbase.WebHouse;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpResponse;
import io.micronaut.web.router.Router;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The office's side, tried by strangers, learners, read-only administrators, and with the ids of other offices. */
class OfficeIsolationTest {
    private static Tenant home;
    private static Tenant neighbour;
    private static String city;
    private static String readOnly;
    private static String learner;

    @BeforeAll
    static void openTenants() {
        home = TestHouse.openTenant("offices");
        neighbour = TestHouse.openTenant("offices");
        city = session(Offices.administrator(home, NANTONG));
        readOnly = session(Offices.administrator(home, NANTONG, OfficeRole.READ_ONLY, "只读的人"));
        learner = People.learner(home, "陈立新").token();
    }

    static List<Address> routes() {
        return Address.below(TestHouse.bean(Router.class), "/office");
    }

    static List<Address> administratorRoutesWithIds() {
        return Address.below(TestHouse.bean(Router.class), "/office/administrators").stream()
                .filter(Address::hasId)
                .toList();
    }

    static List<Address> administratorAndTrailRoutes() {
        return routes().stream()
                .filter(address -> address.template().startsWith("/office/administrators")
                        || address.template().startsWith("/office/audit-trail")
                        || address.template().startsWith("/office/contact"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void learnersAreRefusedOperatorsFindNothingAndStrangersLogIn(Address address) {
        var path = address.template().replaceAll("\\{[^}]*}", new UUID(0, 1).toString());
        var platform = TestHouse.bean(Tenants.class).platform();
        assertThat(send(platform, city, address, path).code()).isEqualTo(404);
        var answer = send(home, learner, address, path);
        // A route that takes files turns a form away before it asks who sent it.
        if (answer.code() == 415 && address.json()) return;
        assertThat(answer.code()).isEqualTo(403);
        var stranger = send(home, "", address, path);
        assertThat(stranger.code()).isEqualTo(303);
        assertThat(Visit.location(stranger)).startsWith("/login");
        // A session of one province is nobody's at another.
        assertThat(Visit.location(send(neighbour, city, address, path))).startsWith("/login");
    }

    @ParameterizedTest
    @MethodSource("administratorRoutesWithIds")
    void administratorsOfOtherOfficesAreNotThereAndNothingChanges(Address address) {
        var others = List.of(
                Offices.administrator(home, PROVINCE),
                Offices.administrator(home, WUXI),
                Offices.administrator(neighbour, NANTONG),
                Offices.administrator(home, HAIAN));
        for (var id : others) {
            long before = entries();
            var path = address.template().replace("{id}", id.toString()).replace("{code}", WUXI.code());
            assertThat(send(home, city, address, path).code()).as(path).isEqualTo(404);
            assertThat(entries()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("administratorAndTrailRoutes")
    void whoeverMayOnlyReadIsRefused(Address address) {
        long before = entries();
        var path = address.template()
                .replace("{id}", Offices.administrator(home, NANTONG).toString())
                .replace("{code}", HAIAN.code());
        assertThat(send(home, readOnly, address, path).code()).isEqualTo(403);
        assertThat(entries()).isEqualTo(before);
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
                .mapToLong(entry -> entry.number())
                .findFirst()
                .orElse(0);
    }
}
