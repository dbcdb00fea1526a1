package cn.qinxue.web.brand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {
    @ParameterizedTest
    @ValueSource(strings = {"苏", "闽", "𠮷"})
    void isOneChineseCharacter(String character) {
        assertThat(Seal.of(character).orElseThrow().svg(new Accent("1d5486")))
                .contains(">" + character + "</text>")
                .contains("fill=\"#1d5486\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "江苏", "<", "苏<", "1", "。"})
    void isNothingElse(String text) {
        assertThat(Seal.of(text)).isEmpty();
    }
}
