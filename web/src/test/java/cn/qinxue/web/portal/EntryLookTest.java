package cn.qinxue.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.account.Accounts;
import cn.qinxue.services.account.LoginName.Kind;
import cn.qinxue.services.account.Role;
import cn.qinxue.services.notice.NoticeCategory;
import cn.qinxue.services.notice.Notices;
import cn.qinxue.tenants.policy.BuiltInPolicies;
import cn.qinxue.tenants.policy.BuiltInPolicy;
import cn.qinxue.tenants.policy.DemonstrationPolicy;
import cn.qinxue.tenants.policy.Policies;
import cn.qinxue.tenants.policy.PolicyYaml;
import cn.qinxue.tenants.policy.Publication;
import cn.qinxue.tenants.programme.Programmes;
import cn.qinxue.tenants.secret.Passwords;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.Tenants;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.WebHouse;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the portal to a logged-in learner, as a person goes, at both widths. */
@BrowserTest
class EntryLookTest {
    private static Tenant home;

    @BeforeAll
    static void openAProvince() {
        home = TestHouse.openTenant("entry-look");
        Tenancy.run(home, () -> {
            BuiltInPolicies.of("jiangsu").stream()
                    .filter(policy -> policy.policy().year() != 2018)
                    .forEach(EntryLookTest::publish);
            var notices = TestHouse.bean(Notices.class);
            for (var title : new String[] {"年度工勤人员继续教育工作安排", "电子发票自缴费满一周起可以下载，12 月 15 日截止", "关于年度报名缴费截止时间的提醒"}) {
                notices.publish(NoticeCategory.NOTICE, Notices.everybody(), title, "各单位：\n\n今年的安排如下。\n\n请按时完成。");
            }
            notices.publish(NoticeCategory.MANUAL, Notices.everybody(), "学员操作手册", "第一步，激活账号。");
        });
    }

    private static void publish(BuiltInPolicy builtIn) {
        TestHouse.bean(Programmes.class).open(builtIn.programme());
        var policy = DemonstrationPolicy.derive(builtIn.policy(), LocalDate.now(ZoneId.of("Asia/Shanghai")));
        var published =
                TestHouse.bean(Policies.class).publish(policy.programme(), PolicyYaml.write(policy), "试验", "为了测试");
        assertThat(published).isInstanceOf(Publication.Published.class);
    }

    @Test
    void portalShowsWhereTheYearStands(Screen screen) {
        open(screen, "/");
        assertThat(screen.page().textContent("h1")).contains("年度学习正在进行");
        assertThat(screen.page().textContent("main")).contains("40 学时", "24 学时", "还有", "三步完成", "查验培训证明", "单位报名");
        screen.assertGood("portal");
    }

    @Test
    void activationGoesFromIdentityToPasswordIntoTheLearnerCentre(Screen screen) {
        var idNumber = People.idNumber();
        var mobile = People.mobile();
        People.imported(home, "欧阳建国", idNumber);
        open(screen, "/activation");
        screen.assertGood("activation");
        fill(screen, "姓名", "欧阳建国");
        fill(screen, "身份证号", idNumber.substring(1));
        fill(screen, "手机号", "1002000");
        fill(screen, "验证码", "nope");
        screen.press("获取短信验证码");
        screen.assertGood("activation-refused");
        fill(screen, "身份证号", People.idNumber());
        fill(screen, "手机号", mobile);
        fill(screen, "验证码", People.CAPTCHA);
        screen.press("获取短信验证码");
        assertThat(screen.page().textContent("main")).contains("没有找到姓名和身份证号都相符的人员记录", "025-0000 1201");
        screen.assertGood("activation-no-match");
        fill(screen, "身份证号", idNumber);
        fill(screen, "验证码", People.CAPTCHA);
        screen.press("获取短信验证码");
        screen.assertGood("activation-password");
        fill(screen, "短信验证码", People.lastCode(mobile));
        screen.page()
                .getByLabel("密码", new Page.GetByLabelOptions().setExact(true))
                .fill(People.PASSWORD);
        fill(screen, "再填一次密码", People.PASSWORD);
        screen.press("激活并进入学员中心");
        assertThat(screen.page().url()).endsWith("/learner");
        open(screen, "/learner/profile");
        assertThat(screen.page().textContent("main")).contains("欧阳建国", "**** " + mobile.substring(7), "江苏省/南通市");
        screen.assertGood("profile");
    }

    @Test
    void loginSaysWhatIsWrongAndANewPictureKeepsWhatWasTyped(Screen screen) {
        open(screen, "/login");
        screen.assertGood("login");
        fill(screen, "身份证号或手机号", People.idNumber());
        fill(screen, "密码", "wrong-1");
        var picture = screen.page().locator(".q-captcha img").getAttribute("src");
        screen.page().getByText("看不清，换一张").click();
        screen.page()
                .waitForCondition(() ->
                        !picture.equals(screen.page().locator(".q-captcha img").getAttribute("src")));
        assertThat(screen.page().getByLabel("密码").inputValue()).isEqualTo("wrong-1");
        fill(screen, "验证码", People.CAPTCHA);
        screen.press("登录");
        assertThat(screen.page().textContent("main")).contains("账号或密码不对");
        screen.assertGood("login-refused");
        open(screen, "/login/sms");
        screen.assertGood("login-sms");
    }

    @Test
    void recoveryShowsTheHotLineAndSetsANewPassword(Screen screen) {
        var chen = People.learner(home, "陈立新");
        open(screen, "/recovery");
        assertThat(screen.page().textContent("main")).contains("025-0000 1201");
        screen.assertGood("recovery");
        fill(screen, "姓名", "陈立新");
        fill(screen, "身份证号或手机号", chen.mobile());
        fill(screen, "验证码", People.CAPTCHA);
        screen.press("获取短信验证码");
        screen.assertGood("recovery-password");
        fill(screen, "短信验证码", People.lastCode(chen.mobile()));
        screen.page()
                .getByLabel("新密码", new Page.GetByLabelOptions().setExact(true))
                .fill("bai-yun-2077");
        fill(screen, "再填一次新密码", "bai-yun-2077");
        screen.press("设置新密码");
        assertThat(screen.page().url()).endsWith("/login");
        assertThat(screen.page().textContent("main")).contains("新密码已生效");
    }

    @Test
    void firstPasswordAndMissingMobileNumberAreAskedForFirst(Screen screen) {
        var idNumber = People.idNumber();
        People.account(home, "周敏", Map.of(Kind.ID_NUMBER, idNumber), true);
        open(screen, "/login");
        fill(screen, "身份证号或手机号", idNumber);
        fill(screen, "密码", People.PASSWORD);
        fill(screen, "验证码", People.CAPTCHA);
        screen.press("登录");
        assertThat(screen.page().url()).endsWith("/password");
        screen.assertGood("password-first");
        fill(screen, "现在的密码", People.PASSWORD);
        screen.page()
                .getByLabel("新密码", new Page.GetByLabelOptions().setExact(true))
                .fill("bai-yun-2077");
        fill(screen, "再填一次新密码", "bai-yun-2077");
        screen.press("修改密码");
        open(screen, "/");
        assertThat(screen.page().url()).endsWith("/mobile");
        screen.assertGood("mobile-first");
        fill(screen, "手机号", People.mobile());
        screen.press("获取短信验证码");
        screen.assertGood("mobile-code");
    }

    @Test
    void operatorsReadTheMessagesThatWereNotSent(Screen screen) {
        var platform = TestHouse.bean(Tenants.class).platform();
        var wanted = new Accounts.NewAccount(
                Role.OPERATOR,
                "王运营",
                Map.of(Kind.ACCOUNT_NAME, "look-operator"),
                TestHouse.bean(Passwords.class).hash(People.PASSWORD),
                false);
        Tenancy.run(platform, () -> TestHouse.bean(Accounts.class).create(wanted));
        screen.open(WebHouse.url(platform, "/login?next=/operator/messages"));
        screen.assertGood("login-operator");
        fill(screen, "账号", "look-operator");
        fill(screen, "密码", People.PASSWORD);
        fill(screen, "验证码", People.CAPTCHA);
        screen.press("登录");
        assertThat(screen.page().url()).endsWith("/operator/messages");
        screen.assertGood("messages");
    }

    @Test
    void noticesAreReadWithoutLoggingIn(Screen screen) {
        open(screen, "/notices");
        screen.assertGood("notices");
        screen.page().getByText("关于年度报名缴费截止时间的提醒").click();
        assertThat(screen.page().textContent("article")).contains("今年的安排如下。");
        screen.assertGood("notice");
    }

    private static void open(Screen screen, String path) {
        screen.open(WebHouse.url(home, path));
    }

    private static void fill(Screen screen, String label, String value) {
        screen.page().getByLabel(label).fill(value);
    }
}
