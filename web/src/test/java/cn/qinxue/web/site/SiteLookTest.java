package cn.qinxue.web.site;

import static cn.qinxue.web.testbase.Offices.HAIAN;
import static cn.qinxue.web.testbase.Offices.NANTONG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.plan.PlanState;
import cn.qinxue.services.site.TrainingSites;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.Sites;
import cn.qinxue.web.testbase.WebHouse;
import cn.qinxue.web.testbase.Years;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@BrowserTest
class SiteLookTest {
    private static Tenant home;
    private static Sites.Site site;

    @BeforeAll
    static void openTheHome() {
        home = TestHouse.openTenant("site-look");
        Years.open(home, "jiangsu-worker-2023.yaml");
        site = Sites.open(home, NANTONG, "南通职业技能面授点");
        Sites.open(home, HAIAN, "海安市中等专业学校继续教育与职业技能培训面授点");
        var closed = Sites.open(home, HAIAN, "海安园林面授点");
        Sites.plan(site, "烹饪高级工面授班（第二期）", PlanState.FILED);
        Sites.plan(site, "汽车驾驶员高级工班", PlanState.FILED);
        Sites.plan(site, "绿化工高级工班", PlanState.APPROVED);
        Sites.plan(site, "电工中级工班", PlanState.REFUSED);
        Sites.plan(site, "锅炉运行工班", PlanState.DRAFT);
        Sites.plan(closed, "园林绿化班", PlanState.APPROVED);
        Tenancy.run(
                home,
                () -> TestHouse.bean(TrainingSites.class)
                        .disable(Offices.actor(HAIAN), closed.site().id(), true));
    }

    private static Screen at(Screen screen, String path) {
        return screen.open(WebHouse.url(home, path));
    }

    private static void follow(Screen screen, String link) {
        screen.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    @Test
    void theOfficesSites(Screen screen) {
        screen.signIn(home, Offices.administrator(home, NANTONG, OfficeRole.OFFICE_ADMINISTRATOR, "韩志远"));
        at(screen, "/office").assertGood("site-office-home");
        at(screen, "/office/training-sites").assertGood("site-list");
        at(screen, "/office/training-sites?below=no&state=disabled").assertGood("site-none");
        at(screen, "/office/training-sites/new").assertGood("site-new");
        screen.press("新增面授点");
        screen.assertGood("site-new-refused");
        at(screen, "/office/training-sites/" + site.site().id()).assertGood("site-show");
        follow(screen, "修改");
        screen.assertGood("site-edit");
        var left = Sites.open(home, NANTONG, "南通水电面授点");
        at(screen, "/office/training-sites/" + left.site().id());
        follow(screen, "停用褚晓东");
        screen.press("停用褚晓东");
        follow(screen, "新增管理员");
        screen.press("开通账号");
        screen.assertGood("site-administrator-refused");
        at(screen, "/office/training-sites/" + site.site().id() + "/disabling").assertGood("site-disabling");
    }

    @Test
    void theOfficesPlans(Screen screen) {
        screen.signIn(home, Offices.administrator(home, NANTONG, OfficeRole.OFFICE_ADMINISTRATOR, "韩志远"));
        at(screen, "/office/training-plans").assertGood("plan-list");
        at(screen, "/office/training-plans?name=没有的班").assertGood("plan-none");
        at(screen, "/office/training-plans");
        follow(screen, "烹饪高级工面授班（第二期）");
        screen.assertGood("plan-undecided");
        screen.page().getByLabel("批准人数").fill("81");
        screen.press("只提交");
        screen.assertGood("plan-decision-refused");
        at(screen, "/office/training-plans");
        follow(screen, "绿化工高级工班");
        screen.assertGood("plan-approved");
        at(screen, "/office/training-plans");
        follow(screen, "电工中级工班");
        screen.assertGood("plan-refused");
        at(screen, "/office/training-plans");
        follow(screen, "园林绿化班");
        screen.assertGood("plan-below");
        assertThat(screen.page().locator(".q-decide").innerText()).contains("由面授点所在地区的工考办调整");
    }

    @Test
    void theSitesOwnPages(Screen screen) {
        screen.signIn(home, site.actor().account());
        at(screen, "/site").assertGood("site-home");
        at(screen, "/site/profile").assertGood("site-profile");
        at(screen, "/mobile").assertGood("site-mobile");
        at(screen, "/site/plans").assertGood("site-plans");
        at(screen, "/site/plans/new");
        screen.press("保存，去核对");
        screen.assertGood("site-plan-new-refused");
        at(screen, "/site/plans");
        follow(screen, "锅炉运行工班");
        screen.assertGood("site-plan-draft");
        at(screen, "/site/plans");
        follow(screen, "电工中级工班");
        screen.assertGood("site-plan-refused");
        follow(screen, "修改");
        screen.assertGood("site-plan-edit");
        at(screen, "/site/plans");
        follow(screen, "绿化工高级工班");
        screen.assertGood("site-plan-approved");
        at(screen, "/office").assertGood("site-forbidden");
    }

    @Test
    void aSiteWithoutPlans(Screen screen) {
        var empty = Sites.open(home, HAIAN, "海安新面授点");
        screen.signIn(home, empty.actor().account());
        at(screen, "/site").assertGood("site-home-empty");
        at(screen, "/site/plans").assertGood("site-plans-empty");
    }
}
