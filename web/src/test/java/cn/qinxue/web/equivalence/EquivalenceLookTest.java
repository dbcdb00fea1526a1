package cn.qinxue.web.equivalence;

import static cn.qinxue.web.testbase.Offices.NANTONG;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.WebHouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A learner files a claim, the office decides it, both in a real browser. */
@BrowserTest
class EquivalenceLookTest {
    private static final String LEARNER = "/learner/equivalence";
    private static final String OFFICE = "/office/equivalence-claims";
    private static ClaimHouse home;

    @BeforeAll
    static void openHouse() {
        home = ClaimHouse.open("claim-look");
    }

    private static String url(String path) {
        return WebHouse.url(home.tenant(), path);
    }

    private static Page open(Screen screen, UUID account, String path) {
        return screen.signIn(home.tenant(), account).open(url(path)).page();
    }

    @Test
    void aLearnerFilesAndWithdraws(Screen screen) {
        var learner = home.learner("陈立新");
        var page = open(screen, learner.account(), LEARNER);
        screen.assertGood("equivalence-own-empty");
        page.click("main a.btn-primary");
        page.click("main form .btn-primary");
        assertThat(page.textContent("main")).contains("请填写培训名称", "请至少上传一份证明材料");
        screen.assertGood("equivalence-new-refused");
        page.selectOption("select[name=kind]", "STUDY_COURSE");
        page.fill("input[name=title]", "全省园林绿化技师高级研修班（第三期）");
        page.fill("input[name=organiser]", "江苏省人力资源和社会保障厅");
        page.fill("input[name=firstDay]", ClaimHouse.today().toString());
        page.fill("input[name=lastDay]", ClaimHouse.today().toString());
        page.fill("input[name=hours]", "16");
        page.setInputFiles("input[name=paper1]", new FilePayload("结业证书.png", "image/png", ClaimHouse.picture("look")));
        page.click("main form .btn-primary");
        assertThat(page.textContent("main")).contains("申报已提交", "待审批");
        screen.assertGood("equivalence-own-claim");
        page.click("text=打印申报表");
        screen.assertGood("equivalence-sheet");
        page.click("text=返回");
        page.click("main .q-head >> text=撤回");
        screen.assertGood("equivalence-withdrawal");
        page.click("main button.btn-danger");
        assertThat(page.textContent("main")).contains("已撤回");
        home.filed(learner, "技术交流活动", 400, ClaimHouse.picture("look-2"));
        page.navigate(url(LEARNER));
        screen.assertGood("equivalence-own");
    }

    @Test
    void theOfficeDecides(Screen screen) {
        var first = home.learner("周文静");
        var paper = ClaimHouse.picture("same");
        var claim = home.filed(first, "全省汽车驾驶技师研修班", 1600, paper);
        for (var name : new String[] {"沈明远", "王建国", "李秀英"}) {
            home.filed(
                    home.learner(name),
                    "全省汽车驾驶技师研修班",
                    1600,
                    name.startsWith("沈") ? paper : ClaimHouse.picture(name + "1"));
        }
        var page = open(screen, home.administrator(NANTONG), OFFICE);
        assertThat(page.textContent("main")).contains("周文静", "材料重复", "同名培训");
        screen.assertGood("equivalence-list");
        page.check("input[aria-label='选择王建国的全省汽车驾驶技师研修班']");
        page.check("input[aria-label='选择李秀英的全省汽车驾驶技师研修班']");
        screen.picture("equivalence-list-ticked");
        page.click(".q-bulk button.btn:has-text('批量审批')");
        screen.assertGood("equivalence-chosen");
        page.click("text=全部通过");
        assertThat(page.textContent("main")).contains("2 份已审批为通过。");
        screen.assertGood("equivalence-result");
        page.navigate(url(OFFICE + "/" + claim.id()));
        assertThat(page.textContent("main")).contains("证明材料都相同", "还可以认定 40 学时");
        assertThat(page.evaluate("document.querySelector('.q-papers img').naturalWidth"))
                .isEqualTo(480);
        screen.assertGood("equivalence-claim");
        page.fill("input[name=granted]", "12");
        page.fill("textarea[name=opinion]", "按证书载明的 12 学时认定。");
        page.click("main form button.btn-primary");
        assertThat(page.textContent("main")).contains("已通过，学时已记入档案");
        screen.assertGood("equivalence-claim-approved");
        page.navigate(url("/office/staff/" + first.staff() + "/transcript"));
        assertThat(page.textContent("main")).contains("研修班：全省汽车驾驶技师研修班");
        screen.assertGood("office-transcript");
        people(screen, first);
    }

    private static void people(Screen screen, People.Learner learner) {
        var page = screen.open(url("/office/promotion-eligibility")).page();
        screen.assertGood("promotion-empty");
        page.fill("input[name=idNumber]", learner.idNumber());
        page.click("form[action$=people] button");
        assertThat(page.textContent("main")).contains(learner.name(), "符合");
        screen.assertGood("promotion-one");
    }
}
