package cn.qinxue.web.staffimport;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.Offices;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.WebHouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A file from the upload to its last correction, as an office does it. */
@BrowserTest
class ImportPageTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Tenant tenant = ImportProvince.open("imports");

    @Test
    void aThousandGoInSixtyComeBackAndGoInOnceTheyAreCorrected(Screen screen) throws IOException {
        screen.signIn(tenant, Offices.administrator(tenant, Offices.NANTONG));
        screen.open(WebHouse.url(tenant, "/office/staff-imports")).assertGood("import-empty");
        var page = screen.page();
        send(page, "海安市工勤人员2026.xlsx", MadeUpList.workbook(1_000));
        screen.assertGood("import-checking");

        ImportProvince.work(tenant);
        // By itself, without a click.
        assertThat(page.getByText("1,000 行可以导入，60 行有问题。")).isVisible();
        assertThat(people(Offices.NANTONG)).isZero();
        screen.assertGood("import-waiting");

        confirm(page, "导入 1,000 行");
        assertThat(page.getByText("1,000 行已处理，60 行有问题，没有导入。")).isVisible();
        assertThat(people(Offices.NANTONG)).isEqualTo(1_000);
        screen.assertGood("import-done");

        var errors = download(page);
        for (int kind = 0; kind < MadeUpList.KINDS; kind++) {
            assertThat(MadeUpList.coloured(errors, kind + 1))
                    .as("the coloured cells of kind %d", kind)
                    .contains(MadeUpList.columnsOfKinds().get(kind / 5));
        }
        page.getByText("上传另一个文件").click();
        send(page, "海安市工勤人员2026-错误.xlsx", MadeUpList.corrected(errors));
        ImportProvince.work(tenant);
        assertThat(page.getByText("全部 60 行都可以导入。")).isVisible();
        confirm(page, "导入 60 行");
        assertThat(page.getByText("全部 60 行都已处理，没有问题。")).isVisible();
        assertThat(people(Offices.NANTONG)).isEqualTo(1_060);
        assertThat(people(Offices.WUXI)).isZero();
        screen.open(WebHouse.url(tenant, "/office/staff-imports")).assertGood("import-list");
    }

    @Test
    void whoExistsIsShownAndChangedOnRequest(Screen screen) {
        screen.signIn(tenant, Offices.administrator(tenant, Offices.NANTONG));
        var page = screen.page();
        screen.open(WebHouse.url(tenant, "/office/staff-imports"));
        send(page, "第一次.xlsx", MadeUpList.rows(MadeUpList.person(1), MadeUpList.person(2), MadeUpList.person(3)));
        ImportProvince.work(tenant);
        confirm(page, "导入 3 行");
        var raised = MadeUpList.person(2);
        raised[5] = "技师";
        var moved = MadeUpList.person(3);
        moved[6] = "海安市教育局";
        screen.open(WebHouse.url(tenant, "/office/staff-imports"));
        send(page, "第二次.xlsx", MadeUpList.rows(MadeUpList.person(1), raised, moved));
        ImportProvince.work(tenant);
        assertThat(page.getByText("更新 1 人的资料，把 1 人调到文件中的单位。")).isVisible();
        screen.assertGood("import-differing");
        page.getByLabel("已有人员按文件更新").check();
        confirm(page, "导入 3 行");
        assertThat(page.getByText("已调动单位")).isVisible();
        screen.assertGood("import-updated");
    }

    @Test
    void whatIsNoListIsRefusedInWords(Screen screen) {
        screen.signIn(tenant, Offices.administrator(tenant, Offices.NANTONG));
        screen.open(WebHouse.url(tenant, "/office/staff-imports"));
        var page = screen.page();
        page.getByText("上传并检查").click();
        assertThat(page.getByText("请选择要导入的文件。").first()).isVisible();
        screen.assertGood("import-no-file");
        send(page, "名单.xlsx", "<html><table><tr><td>姓名</td></tr></table></html>".getBytes(StandardCharsets.UTF_8));
        ImportProvince.work(tenant);
        assertThat(page.getByText("内容其实是网页")).isVisible();
        screen.assertGood("import-refused");
    }

    @Test
    void aFileIsGivenUp(Screen screen) {
        screen.signIn(tenant, Offices.administrator(tenant, Offices.NANTONG));
        screen.open(WebHouse.url(tenant, "/office/staff-imports"));
        var page = screen.page();
        send(page, "名单.xlsx", MadeUpList.workbook(3));
        ImportProvince.work(tenant);
        page.getByText("放弃这个文件").click();
        screen.assertGood("import-abandonment");
        page.getByText("放弃这个文件").click();
        assertThat(page.getByText("文件已放弃，没有导入任何人员。")).isVisible();
        assertThat(people(Offices.NANTONG)).isZero();
    }

    private static void send(Page page, String name, byte[] content) {
        page.locator("input[type=file]").setInputFiles(new FilePayload(name, XLSX, content));
        page.getByText("上传并检查").click();
        assertThat(page.getByText("正在检查：" + name)).isVisible();
    }

    /** The good rows go in: the page says so once the job has come round. */
    private void confirm(Page page, String button) {
        page.getByText(button).click();
        assertThat(page.getByText("正在导入：")).isVisible();
        ImportProvince.work(tenant);
        assertThat(page.getByText("导入完成")).isVisible();
    }

    private static byte[] download(Page page) throws IOException {
        var download = page.waitForDownload(() -> page.getByText("下载错误文件（60 行）").click());
        assertThat(download.suggestedFilename()).isEqualTo("海安市工勤人员2026-错误.xlsx");
        return Files.readAllBytes(download.path());
    }

    private long people(RegionPath scope) {
        return Tenancy.call(tenant, () -> TestHouse.bean(StaffRecords.class).count(scope, ImportProvince.PROGRAMME));
    }
}
