package cn.qinxue.web.testbase;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of pages find what they are for. */
@BrowserTest
class ScreenTest {
    private static final Tenant TENANT = TestHouse.openTenant("screen");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "main.append(Object.assign(new Image(), {src: '/assets/0/none.png', alt: 'x'})) | complains of",
                "main.lastElementChild.className = 'q-nowrap', main.lastElementChild.textContent = '长'.repeat(40) | sticks out",
                "main.append(document.createElement('input')) | axe finds",
                "main.lastElementChild.setAttribute('onclick', 'x()') | inline style or script",
                "main.lastElementChild.setAttribute('style', 'color: red') | inline style or script",
            })
    void findWhatIsWrong(String mistake, String complaint, Screen screen) {
        var page = screen.open(WebHouse.url(TENANT, "/nothing-here")).page();
        page.evaluate("() => { const main = document.querySelector('main'); " + mistake + "; }");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThatThrownBy(() -> screen.assertGood("mistake")).hasMessageContaining(complaint);
    }
}
