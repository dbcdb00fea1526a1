package cn.qinxue.web.safety;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.web.safety.CrossSiteRules.Sender;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrossSiteRulesTest {
    private static final String OWN = "https://js.example.cn";

    @ParameterizedTest(name = "{0} from {1}, origin {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "POST,   same-origin, -,                         true",
                "POST,   same-origin, https://js.example.cn,     true",
                "DELETE, same-origin, -,                         true",
                "POST,   cross-site,  -,                         false",
                "POST,   cross-site,  https://js.example.cn,     false",
                "POST,   same-site,   https://fj.example.cn,     false",
                "PUT,    same-site,   -,                         false",
                "PATCH,  none,        -,                         false",
                "POST,   '',          https://js.example.cn,     false",
                "POST,   -,           https://js.example.cn,     true",
                "POST,   -,           https://JS.example.cn:443, true",
                "POST,   -,           http://js.example.cn,      false",
                "POST,   -,           https://js.example.cn:8443, false",
                "POST,   -,           https://js.example.cn.evil.example, false",
                "POST,   -,           null,                      false",
                "POST,   -,           -,                         false",
                "GET,    cross-site,  https://evil.example,      true",
                "HEAD,   cross-site,  -,                         true",
                "OPTIONS, cross-site, -,                         true",
                "TRACE,  cross-site,  -,                         false",
            })
    void onlyOurOwnPagesMayChangeSomething(String method, String site, String origin, boolean allowed) {
        assertThat(CrossSiteRules.allowed(new Sender(method, site, origin, OWN, false, false)))
                .isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void aBearerTokenWithoutCookiesCannotBeForged(String method) {
        assertThat(CrossSiteRules.allowed(new Sender(method, null, null, OWN, true, false)))
                .isTrue();
    }

    @Test
    void aMarkedRouteIsOpenToOtherServers() {
        assertThat(CrossSiteRules.allowed(new Sender("POST", null, null, OWN, false, true)))
                .isTrue();
    }

    @Test
    void thePortThatTheSchemeImpliesDoesNotMatter() {
        assertThat(CrossSiteRules.allowed(
                        new Sender("POST", null, "http://js.example.cn", "http://js.example.cn:80", false, false)))
                .isTrue();
    }
}
