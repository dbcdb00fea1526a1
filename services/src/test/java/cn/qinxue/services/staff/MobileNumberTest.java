package cn.qinxue.services.staff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumberTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "10012345678",
                "100 1234 5678",
                "100-1234-5678",
                "+8610012345678",
                "+86 100 1234 5678",
                "008610012345678",
                "１００１２３４５６７８"
            })
    void readsANumberHoweverItWasTyped(String text) {
        assertThat(MobileNumber.refusals(text)).isEmpty();
        assertThat(MobileNumber.of(text).value()).isEqualTo("10012345678");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 请填写手机号。",
        "1001234567, 手机号是 11 位，现在只有 10 位。",
        "100123456789, 手机号是 11 位，现在有 12 位。",
        "20012345678, 手机号以 1 开头，请核对。",
        "1001234567a, 手机号只有数字，请去掉其他字符。",
    })
    void saysWhatIsWrong(String text, String message) {
        assertThat(MobileNumber.refusals(text))
                .singleElement()
                .extracting(MobileNumberRefusal::message)
                .isEqualTo(message);
    }

    @Test
    void namesEveryFault() {
        assertThat(MobileNumber.refusals("025-00001201")).containsExactly(new MobileNumberRefusal.WrongStart());
        assertThat(MobileNumber.refusals("2500001201"))
                .containsExactly(new MobileNumberRefusal.WrongLength(10), new MobileNumberRefusal.WrongStart());
    }

    @Test
    void isNeverPrintedWhole() {
        assertThat(MobileNumber.of("10012345678")).hasToString("**** 5678");
    }
}
