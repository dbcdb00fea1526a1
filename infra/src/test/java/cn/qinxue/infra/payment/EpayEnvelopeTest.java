package cn.qinxue.infra.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpayEnvelopeTest {
    private static final byte[] SECRET = "a secret of thirty-two characters".getBytes(StandardCharsets.UTF_8);
    private static final EpayEnvelope ENVELOPE = EpayEnvelope.sealed(
            "APP1", SECRET, Instant.parse("2026-09-01T06:02:00Z"), Map.of("service", "notice", "amount", 12600));

    @Test
    void holdsAfterTheWayThroughJson() {
        var read = EpayEnvelope.read(ENVELOPE.json());
        assertThat(read).isEqualTo(ENVELOPE);
        assertThat(read.holds(SECRET)).isTrue();
        assertThat(read.content().get("amount").longValue()).isEqualTo(12600);
    }

    @ParameterizedTest
    @ValueSource(strings = {"appid", "noise", "timestamp", "version", "data", "sign"})
    void failsWhenAnyFieldIsChanged(String field) {
        var e = ENVELOPE;
        var changed = new EpayEnvelope(
                changed(e.appid(), "appid", field),
                changed(e.noise(), "noise", field),
                changed(e.timestamp(), "timestamp", field),
                changed(e.version(), "version", field),
                field.equals("data")
                        ? Base64.getEncoder().encodeToString("{\"amount\":1}".getBytes(StandardCharsets.UTF_8))
                        : e.data(),
                changed(e.sign(), "sign", field));
        assertThat(changed.holds(SECRET)).isFalse();
    }

    @Test
    void failsForAnotherSecret() {
        assertThat(ENVELOPE.holds("another secret of 32 characters!".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{",
                "{}",
                "{\"appid\":1}",
                "\"x\"",
                "<x/>",
                "{\"appid\":\"a\",\"appid\":\"b\"}"
            })
    void refusesWhatIsNoEnvelope(String json) {
        assertThatThrownBy(() -> EpayEnvelope.read(json)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "W10=", "bnVsbA==", "e30"})
    void refusesDataThatIsNoObject(String data) {
        var envelope = new EpayEnvelope("A", "n", "1", "1.0", data, "s");
        if (data.equals("e30")) {
            assertThat(envelope.content().isEmpty()).isTrue();
        } else {
            assertThatThrownBy(envelope::content).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static String changed(String value, String name, String field) {
        return name.equals(field) ? value + "0" : value;
    }
}
