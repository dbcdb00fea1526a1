package cn.qinxue.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.policy.BuiltInPolicies;
import cn.qinxue.tenants.policy.BuiltInPolicy;
import cn.qinxue.tenants.policy.DemonstrationPolicy;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.PolicyYaml;
import cn.qinxue.tenants.policy.Publication;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.Download;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.WebHouse;
import cn.qinxue.web.testbase.Workbooks;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What units find on the portal without logging in, by the policy of their province. */
@BrowserTest
class UnitGuideTest {
    private static final String FORM = "/programmes/worker/offline-registration";
    private static Tenant desk;
    private static Tenant batch;
    private static Tenant alone;

    @BeforeAll
    static void openProvinces() {
        desk = opened("unit-guide-desk", "jiangsu-worker-2023.yaml");
        batch = opened("unit-guide-batch", "fujian-worker-2017.yaml");
        alone = opened("unit-guide-alone", "jiangsu-professional-2019.yaml");
    }

    private static Tenant opened(String code, String file) {
        var tenant = TestHouse.openTenant(code);
        var builtIn = BuiltInPolicies.all().stream()
                .filter(policy -> policy.file().equals(file))
                .findFirst()
                .orElseThrow();
        Tenancy.run(tenant, () -> publish(builtIn));
        return tenant;
    }

    private static void publish(BuiltInPolicy builtIn) {
        TestHouse.bean(Programmes.class).open(builtIn.programme());
        var policy = DemonstrationPolicy.derive(builtIn.policy(), LocalDate.now(ZoneId.of("Asia/Shanghai")));
        var published =
                TestHouse.bean(Policies.class).publish(policy.programme(), PolicyYaml.write(policy), "试验", "为了测试");
        assertThat(published).isInstanceOf(Publication.Published.class);
    }

    @Test
    void unitsThatRegisterAtTheDeskReadHowAndTakeTheBlankTable(Screen screen) {
        screen.open(WebHouse.url(desk, "/"));
        screen.page().getByText("单位报名指南").click();
        assertThat(screen.page().textContent("main"))
                .contains("线下窗口报名", "填写《线下报名登记表》", "一个班不足 20 人的，可以转为网上学习", "技师、高级技师 ¥120.00，其他等级 ¥72.00")
                .doesNotContain("单位统一报名");
        screen.assertGood("unit-guide-desk");
        assertThat(screen.page().locator("main a[href='" + FORM + ".pdf']").count())
                .isOne();
        var paper = Download.of(desk, FORM + ".pdf", "");
        assertThat(paper.name()).isEqualTo("线下报名登记表.pdf");
        assertThat(paper.text()).contains("工勤人员继续教育线下报名登记表", "序号姓名身份证号技术工种技术等级联系电话", "单位（盖章）");
        var workbook = Download.of(desk, FORM + ".xlsx", "");
        assertThat(workbook.name()).isEqualTo("线下报名登记表.xlsx");
        assertThat(Workbooks.rows(workbook.content())).containsExactly("工作单位|序号|姓名|身份证号|技术工种|技术等级|联系电话");
    }

    @Test
    void unitsThatEnrollTheirStaffReadAnotherGuideAndHaveNoTable(Screen screen) {
        screen.open(WebHouse.url(batch, "/unit-guide"));
        assertThat(screen.page().textContent("main"))
                .contains("单位统一报名", "¥126.00", "E缴通")
                .doesNotContain("登记表", "面授");
        screen.assertGood("unit-guide-batch");
        assertThat(WebHouse.get(batch, FORM + ".pdf").getStatus().getCode()).isEqualTo(404);
        assertThat(WebHouse.get(batch, FORM + ".xlsx").getStatus().getCode()).isEqualTo(404);
    }

    @Test
    void whereEverybodyEnrollsAloneThereIsNoGuide(Screen screen) {
        screen.open(WebHouse.url(alone, "/"));
        assertThat(screen.page().textContent("main")).doesNotContain("单位报名");
        assertThat(WebHouse.get(alone, "/unit-guide").getStatus().getCode()).isEqualTo(404);
    }
}
