package cn.qinxue.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.account.Sessions;
import cn.qinxue.services.plan.PlanState;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.Statements;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.Sites;
import cn.qinxue.web.testbase.Visit;
import cn.qinxue.web.testbase.Years;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How often a page asks the database for its menu: once for each kind of thing, whoever looks. */
class MenuStatementsTest {
    private static Tenant home;

    @BeforeAll
    static void openTheHome() {
        home = TestHouse.openTenant("menu-statements");
        Years.open(home, "jiangsu-worker-2023.yaml");
        Years.openLastYear(home, "jiangsu-worker-2023.yaml");
    }

    private static Visit visit(UUID account) {
        return new Visit(home)
                .with(Tenancy.call(home, () -> TestHouse.bean(Sessions.class).open(account)));
    }

    /** The statements of a page during which no job came round: of several times the shortest list. */
    private static List<String> statements(Visit visit, String path) {
        List<String> fewest = List.of();
        try (var statements = Statements.listen()) {
            for (int round = 0; round < 6; round++) {
                statements.take();
                assertThat(visit.get(path).code()).isEqualTo(200);
                var these = statements.take();
                if (round > 0 && (fewest.isEmpty() || these.size() < fewest.size())) fewest = these;
            }
        }
        return fewest;
    }

    private static void assertAsked(List<String> statements, String table, int times) {
        assertThat(statements)
                .filteredOn(statement -> statement.contains(table))
                .as("%s among %s", table, statements)
                .hasSize(times);
    }

    @Test
    void aLearnersPageAsksForRecordsAndPoliciesOnce() {
        var page = statements(visit(People.learner(home, "陈立新").account()), "/manuals");
        assertAsked(page, "policy_version", 1);
        assertAsked(page, "\"staff\"", 1);
    }

    @Test
    void anOfficesPageCountsEachKindOfWorkOnceAlsoWhereItListsIt() {
        Sites.plan(Sites.open(home, Offices.NANTONG, "南通面授点"), "等审批的班", PlanState.FILED);
        var office = visit(Offices.administrator(home, Offices.NANTONG));
        for (var path : List.of("/manuals", "/office")) {
            var page = statements(office, path);
            assertAsked(page, "policy_version", 1);
            assertAsked(page, "p.state = 'FILED'", 1);
            assertAsked(page, "h.state = 'PENDING'", 1);
            assertAsked(page, "c.state = 'PENDING'", 1);
        }
        assertThat(Visit.body(office.get("/office"))).contains("1 份培训计划等您审批");
    }

    @Test
    void aSitesFirstPageCountsItsRefusedPlansOnce() {
        var site = Sites.open(home, Offices.HAIAN, "海安面授点");
        Sites.plan(site, "退回来的班", PlanState.REFUSED);
        var own = visit(site.actor().account());
        assertAsked(statements(own, "/site"), "count(*) FROM training_plan", 1);
        assertThat(Visit.body(own.get("/site"))).contains("1 份培训计划没有通过");
    }
}
