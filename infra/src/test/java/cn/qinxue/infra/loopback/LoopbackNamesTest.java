package cn.qinxue.infra.loopback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"jiangsu.localhost", "A.B.LocalHost", "localhost"})
    void namesBelowLocalhostAreThisMachine(String name) throws UnknownHostException {
        assertThat(InetAddress.getAllByName(name)).isNotEmpty().allMatch(InetAddress::isLoopbackAddress);
    }

    @Test
    void otherNamesGoTheUsualWay() {
        assertThatThrownBy(() -> InetAddress.getByName("jiangsu.localhost.invalid"))
                .isInstanceOf(UnknownHostException.class);
    }
}
