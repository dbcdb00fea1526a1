package cn.qinxue.web.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwardedTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, '', 203.0.113.7",
        "203.0.113.7, 198.51.100.1, 203.0.113.7",
        "10.1.2.3, '', 10.1.2.3",
        "10.1.2.3, 198.51.100.1, 198.51.100.1",
        "10.1.2.3, '1.1.1.1, 198.51.100.1', 198.51.100.1",
        "10.1.2.3, '1.1.1.1, 198.51.100.1, 192.0.2.9', 198.51.100.1",
        "10.1.2.3, '1.1.1.1, 192.0.2.9, 198.51.100.1, 10.1.9.9', 198.51.100.1",
        "10.1.2.3, 'nonsense, 10.1.0.1', 10.1.0.1",
        "10.1.2.3, <script>, 10.1.2.3",
        "2001:db8::5, '2001:db8:1::7', 2001:db8:1::7",
    })
    void believesOnlyWhatOurOwnProxiesSay(String remote, String forwarded, String expected) {
        var proxies = List.of("10.1.0.0/16", "192.0.2.9", "2001:db8::/48");
        assertThat(Forwarded.visitor(remote, forwarded, proxies)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.255.255, 10.1.0.0/16, true",
        "10.2.0.0, 10.1.0.0/16, false",
        "10.1.2.3, 10.1.2.3, true",
        "10.1.2.3, 10.1.2.0/25, true",
        "10.1.2.130, 10.1.2.0/25, false",
        "2001:db8::1, 10.1.0.0/16, false",
        "example.org, 10.1.0.0/16, false",
    })
    void knowsWhatLiesInANetwork(String address, String network, boolean expected) {
        assertThat(Forwarded.isIn(address, network)).isEqualTo(expected);
    }
}
