package cn.qinxue.services.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2::9, 2001:db8:1:2:0:0:0:0/64",
        "-, -"
    })
    void countsAnIpv6NetworkAsOneVisitor(String address, String expected) {
        assertThat(new Origin(address).network()).isEqualTo(expected);
    }

    @Test
    void endsWithItsWork() {
        assertThat(new Origin("203.0.113.7").<Origin>call(Origin::current)).isEqualTo(new Origin("203.0.113.7"));
        assertThat(Origin.current()).isEqualTo(new Origin("-"));
    }
}
