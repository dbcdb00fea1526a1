package cn.qinxue.tenants.brand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
    @ParameterizedTest
    @ValueSource(strings = {"苏", "闽", "𠮷"})
    void isOneChineseCharacter(String character) {
        assertThat(Seal.of(character)).contains(new Seal(character));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "江苏", "<", "苏<", "1", "。"})
    void isNothingElse(String text) {
        assertThat(Seal.of(text)).isEmpty();
    }
}
