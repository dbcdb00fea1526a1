package cn.qinxue.infra.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankSignatureTest {
    private static final KeyPair BANK = keys();
    private static final KeyPair OTHER = keys();

    private static Map<String, String> notice() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("service", "notice");
        fields.put("merchant", "M1");
        fields.put("number", "20260901140200000101");
        fields.put("bankNumber", "B1");
        fields.put("state", "PAID");
        fields.put("amount", "12600");
        fields.put("at", "2026-09-01T06:02:00Z");
        fields.put("timestamp", "2026-09-01T06:02:01Z");
        fields.put("nonce", "n1");
        return BankSignature.signed(fields, BANK.getPrivate());
    }

    @Test
    void holdsForWhatWasSignedInAnyOrder() {
        assertThat(BankSignature.holds(notice(), BANK.getPublic())).isTrue();
        assertThat(BankSignature.holds(new java.util.TreeMap<>(notice()), BANK.getPublic()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"service", "merchant", "number", "bankNumber", "state", "amount", "at", "timestamp", "nonce"})
    void failsWhenAnyFieldIsChangedRemovedOrRenamed(String field) {
        var changed = notice();
        changed.merge(field, "1", String::concat);
        assertThat(BankSignature.holds(changed, BANK.getPublic())).as("changed").isFalse();
        var removed = notice();
        var value = removed.remove(field);
        assertThat(BankSignature.holds(removed, BANK.getPublic())).as("removed").isFalse();
        removed.put(field + "x", String.valueOf(value));
        assertThat(BankSignature.holds(removed, BANK.getPublic())).as("renamed").isFalse();
    }

    @Test
    void failsWhenAFieldIsAdded() {
        var fields = notice();
        fields.put("extra", "");
        assertThat(BankSignature.holds(fields, BANK.getPublic())).isFalse();
    }

    @Test
    void failsForAnotherKeyAndForNoSignatureAtAll() {
        assertThat(BankSignature.holds(notice(), OTHER.getPublic())).isFalse();
        var fields = notice();
        fields.remove("sign");
        assertThat(BankSignature.holds(fields, BANK.getPublic())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "not base64 !", "AAAA"})
    void failsForASignatureThatIsNone(String sign) {
        var fields = notice();
        fields.put("sign", sign);
        assertThat(BankSignature.holds(fields, BANK.getPublic())).isFalse();
    }

    @Test
    void aValueCannotPassAsAnotherField() {
        var honest = BankSignature.signed(Map.of("a", "1&b=2"), BANK.getPrivate());
        var forged = new LinkedHashMap<>(Map.of("a", "1", "b", "2"));
        forged.put("sign", String.valueOf(honest.get("sign")));
        assertThat(BankSignature.holds(honest, BANK.getPublic())).isTrue();
        assertThat(BankSignature.holds(forged, BANK.getPublic())).isFalse();
    }

    @Test
    void survivesTheWayThroughAForm() {
        var fields = new LinkedHashMap<>(Map.of("subject", "2026 年度中级工网络班 & 补学=+%", "empty", ""));
        var signed = BankSignature.signed(fields, BANK.getPrivate());
        assertThat(BankSignature.holds(SignedText.parse(SignedText.form(signed)), BANK.getPublic()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"a=1&a=2", "a", "=1", "''", "a=1&", "a=%zz"})
    void refusesAFormNobodyCouldHaveMeant(String form) {
        assertThatThrownBy(() -> SignedText.parse(form)).isInstanceOf(IllegalArgumentException.class);
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
