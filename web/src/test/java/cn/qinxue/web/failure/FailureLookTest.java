package cn.qinxue.web.failure;

import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.testbase.TestHouse;
import cn.qinxue.web.testbase.BrowserTest;
import cn.qinxue.web.testbase.Screen;
import cn.qinxue.web.testbase.WebHouse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BrowserTest
class FailureLookTest {
    private static final Tenant TENANT = TestHouse.openTenant("failure-look");

    @ParameterizedTest
    @CsvSource({"/nothing-here, failure-404", "/failing/broken, failure-500", "/failing/forbidden, failure-403"})
    void isGoodAtBothWidths(String path, String name, Screen screen) {
        screen.open(WebHouse.url(TENANT, path)).assertGood(name);
    }
}
