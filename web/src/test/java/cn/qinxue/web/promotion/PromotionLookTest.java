package cn.qinxue.web.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.People;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.WebHouse;
import cn.qinxue.web.testbase.Years;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@BrowserTest
class PromotionLookTest {
    @Test
    void theArchiveAndTheOfficeSayWhyNot(Screen screen) {
        var home = TestHouse.openTenant("promotion-look");
        Years.open(home, "fujian-worker-2017.yaml");
        Years.openLastYear(home, "fujian-worker-2017.yaml");
        var learner = People.learner(home, "郑晓燕", SkillLevel.SENIOR);
        screen.signIn(home, learner.account())
                .open(WebHouse.url(home, "/learner/transcript"))
                .assertGood("promotion-own");
        var page = screen.signIn(home, Offices.administrator(home, Offices.NANTONG))
                .open(WebHouse.url(home, "/office/promotion-eligibility"))
                .page();
        var csv = "姓名,身份证号\n郑晓燕," + learner.idNumber() + "\n查无此人," + People.idNumber() + "\n";
        page.setInputFiles(
                "input[name=file]", new FilePayload("名单.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.click("text=查看结果");
        assertThat(page.textContent("main")).contains("不符合", "没有找到");
        screen.assertGood("promotion-list");
        page.navigate(WebHouse.url(home, "/office/staff/" + learner.staff() + "/transcript"));
        assertThat(page.textContent("main")).contains("往年有 1 个年度没有完成");
        screen.assertGood("office-transcript-arrears");
    }
}
