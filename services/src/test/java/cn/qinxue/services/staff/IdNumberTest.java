package cn.qinxue.services.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdNumberTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @ParameterizedTest
    @CsvSource({
        "990101199003071237, 990101199003071237, 1990-03-07, MALE",
        "990101199003071245, 990101199003071245, 1990-03-07, FEMALE",
        "99010119880808003X, 99010119880808003X, 1988-08-08, MALE",
        "99010119880808003x, 99010119880808003X, 1988-08-08, MALE",
        "' 990101 19900307 1237 ', 990101199003071237, 1990-03-07, MALE",
        "９９０１０１１９９００３０７１２３７, 990101199003071237, 1990-03-07, MALE",
        "99010120240229001X, 99010120240229001X, 2024-02-29, MALE",
        "990101202611210012, 990101202611210012, 2026-11-21, MALE",
        "990101190001010018, 990101190001010018, 1900-01-01, MALE",
    })
    void readsANumberHoweverItWasTyped(String text, String value, LocalDate birth, Gender gender) {
        assertThat(IdNumber.refusals(text, TODAY)).isEmpty();
        var number = IdNumber.of(text);
        assertThat(number.value()).isEqualTo(value);
        assertThat(number.birthDate()).isEqualTo(birth);
        assertThat(number.gender()).isEqualTo(gender);
        assertThat(number.divisionCode()).isEqualTo("990101");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 请填写身份证号。",
        "'  ', 请填写身份证号。",
        "99010119900307123, 身份证号是 18 位，现在只有 17 位。",
        "9901011990030712377, 身份证号是 18 位，现在有 19 位。",
        "990101900307123, 15 位的旧身份证号已经停用，请填写 18 位的身份证号。",
        "9.90101E+17, 身份证号被表格软件改成了科学计数，末尾几位已经丢失，请把该列设为文本后重新填写。",
        "9e17, 身份证号被表格软件改成了科学计数，末尾几位已经丢失，请把该列设为文本后重新填写。",
        "99O101199003071237, 身份证号前 17 位是数字，最后一位是数字或 X，第 3 位“O”不对。",
        "X90101199003071237, 身份证号前 17 位是数字，最后一位是数字或 X，第 1 位“X”不对。",
        "99010119900307123A, 身份证号前 17 位是数字，最后一位是数字或 X，第 18 位“A”不对。",
        "990101199003071238, 身份证号最后一位与前 17 位对不上，请逐位核对。",
        "990101199003071327, 身份证号最后一位与前 17 位对不上，请逐位核对。",
        "99010119900307123X, 身份证号最后一位与前 17 位对不上，请逐位核对。",
        "993206198502290018, 身份证号第 7 至 14 位是出生日期，“19850229”不可能，请核对。",
        "990101189912310013, 身份证号第 7 至 14 位是出生日期，“18991231”不可能，请核对。",
        "990101202611220018, 身份证号第 7 至 14 位是出生日期，“20261122”不可能，请核对。",
    })
    void saysWhatIsWrong(String text, String message) {
        assertThat(IdNumber.refusals(text, TODAY))
                .singleElement()
                .extracting(IdNumberRefusal::message)
                .isEqualTo(message);
    }

    @Test
    void namesEveryFaultOfTheContent() {
        assertThat(IdNumber.refusals("990101199013401234", TODAY))
                .containsExactly(
                        new IdNumberRefusal.ImpossibleBirth("19901340"), new IdNumberRefusal.WrongCheckCharacter());
    }

    @Test
    void acceptsAPrefixThatWasNeverAssigned() {
        assertThat(IdNumber.refusals(
                        "993206198502280012".substring(0, 17) + IdNumber.checkCharacter("99320619850228001"), TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"99010119880808003x", " 990101199003071237", "990101199003071238", "1"})
    void cannotBeBuiltFromAnythingButTheCanonicalForm(String text) {
        assertThatThrownBy(() -> new IdNumber(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNeverPrintedWhole() {
        assertThat(IdNumber.of("990101199003071237")).hasToString("**** 1237");
    }
}
