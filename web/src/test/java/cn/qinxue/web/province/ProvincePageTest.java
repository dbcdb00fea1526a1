package cn.qinxue.web.province;

import static cn.qinxue.web.testbase.Visit.body;
import static cn.qinxue.web.testbase.Visit.location;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.Visit;
import cn.qinxue.web.testbase.WebHouse;
import io.micronaut.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProvincePageTest {
    private final Visit visit = new Visit(Operators.PLATFORM).with(Operators.session());

    @Test
    void theListCountsPeopleAndNamesNobody() {
        var tenant = TestHouse.openTenant("listed");
        People.learner(tenant, "顾晓梅");
        var list = body(visit.get("/operator/tenants"));
        assertThat(list)
                .contains("href=\"/operator/tenants/" + tenant.code() + "\"")
                .contains("href=\"http://" + tenant.hosts().getFirst() + ":" + WebHouse.port() + "/\"")
                .doesNotContain("顾晓梅");
        assertThat(location(visit.get("/operator"))).isEqualTo("/operator/tenants");
        assertThat(body(visit.get("/operator/tenants/" + tenant.code())))
                .contains("试验省工勤人员考核办公室", "<dt>人员</dt><dd>1</dd>")
                .doesNotContain("顾晓梅");
        assertThat(visit.get("/operator/tenants/nowhere").code()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/operator", "/operator/tenants", "/operator/tenants/new", "/operator/tokens", "/api/v1/tenants"
            })
    void nobodyFindsTheOperatorsSideAtAProvince(String path) {
        var tenant = TestHouse.openTenant("outside");
        assertThat(new Visit(tenant).get(path).code()).isEqualTo(404);
        assertThat(new Visit(tenant).with(Operators.session()).get(path).code()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/operator", "/operator/tenants", "/operator/tenants/new", "/operator/tokens"})
    void strangersAreLedToTheLogin(String path) {
        assertThat(location(new Visit(Operators.PLATFORM).get(path))).startsWith("/login?next=");
    }

    @Test
    void aSuspendedProvinceSaysThatItIsClosedAndItsSessionsAreOver() {
        var tenant = TestHouse.openTenant("closing");
        var learner = new Visit(tenant).with(People.learner(tenant, "陈立新").token());
        assertThat(learner.get("/learner/profile").code()).isEqualTo(200);
        var place = "/operator/tenants/" + tenant.code();

        assertThat(body(visit.get(place + "/suspension"))).contains("所有人退出登录");
        assertThat(visit.post(place + "/suspension", Map.of("reason", " ")).code())
                .isEqualTo(422);
        assertThat(learner.get("/learner/profile").code()).isEqualTo(200);
        assertThat(location(visit.post(place + "/suspension", Map.of("reason", "欠缴费用"))))
                .isEqualTo(place);

        var closed = learner.get("/learner/profile");
        assertThat(closed.code()).isEqualTo(503);
        assertThat(body(closed)).contains("暂时关闭");
        assertThat(body(visit.get(place))).contains("正常 → 已停用，欠缴费用", "停用期间不读取");
        assertThat(body(visit.get("/operator/tenants"))).contains("已停用");
        assertThat(body(visit.post(place + "/suspension", Map.of("reason", "再来一次"))))
                .contains("现在的状态是已停用，不能这样改。");

        visit.post(place + "/activation", Map.of("reason", "已缴清"));
        assertThat(location(learner.get("/learner/profile"))).startsWith("/login");
    }

    @Test
    void aReadOnlyProvinceIsLookedAtAndNotChanged() {
        var tenant = TestHouse.openTenant("looked-at");
        var learner = new Visit(tenant).with(People.learner(tenant, "陈立新").token());
        visit.post("/operator/tenants/" + tenant.code() + "/read-only", Map.of("reason", "年度结转"));

        assertThat(learner.get("/learner/profile").code()).isEqualTo(200);
        var refused = learner.post("/learner/profile", Map.of("email", "x@example.cn"));
        assertThat(refused.code()).isEqualTo(503);
        assertThat(body(refused)).contains("现在只能查看", "本省平台处于只读状态");
        var program = WebHouse.exchange(
                tenant, HttpRequest.POST("/api/v1/staff", Map.of()).header("Authorization", "Bearer x"));
        assertThat(program.code()).isEqualTo(503);
        assertThat(body(program)).contains("urn:qinxue:read-only");
        assertThat(new Visit(tenant).post("/login", Map.of("account", "")).code())
                .as("logging in is how one gets to look")
                .isEqualTo(422);
        assertThat(location(learner.post("/logout", Map.of()))).isNotEmpty();
    }

    @Test
    void theApiOfOperatorsIsDocumentedForThemAlone() {
        assertThat(body(visit.get("/operator/api")))
                .contains("接口文档", "开通省份", "/api/v1/tenants", "/operator/tokens")
                .doesNotContain("/api/v1/staff", "/office/tokens");
        assertThat(visit.get("/office/api").code()).isEqualTo(404);
    }

    @Test
    void aSearchIndexIsBuiltAnewForAReasonWhereThereIsOne() {
        var tenant = TestHouse.openTenant("renewal");
        var place = "/operator/tenants/" + tenant.code();
        assertThat(body(visit.get(place))).contains(place + "/search-index", "重建搜索索引");
        assertThat(body(visit.get(place + "/search-index"))).contains("建好才换用");
        var unreasoned = visit.post(place + "/search-index", Map.of("reason", " "));
        assertThat(unreasoned.code()).isEqualTo(422);
        assertThat(body(unreasoned)).contains("原因");
        assertThat(body(visit.post(place + "/search-index", Map.of("reason", "恢复了备份"))))
                .contains("没有配置搜索集群");
        assertThat(visit.get("/operator/tenants/nowhere/search-index").code()).isEqualTo(404);
        assertThat(visit.post("/operator/tenants/nowhere/search-index", Map.of("reason", "试试"))
                        .code())
                .isEqualTo(404);
        visit.post(place + "/suspension", Map.of("reason", "欠缴费用"));
        assertThat(body(visit.post(place + "/search-index", Map.of("reason", "恢复了备份"))))
                .contains("请先恢复正常");
        assertThat(body(visit.get(place))).doesNotContain("重建搜索索引");
    }

    @Test
    void aDeedThatDoesNotExistIsNotFound() {
        Tenant tenant = TestHouse.openTenant("deed");
        assertThat(visit.get("/operator/tenants/" + tenant.code() + "/removal").code())
                .isEqualTo(404);
        assertThat(visit.get("/operator/tenants/nowhere/suspension").code()).isEqualTo(404);
    }
}
