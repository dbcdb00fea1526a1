package cn.qinxue.tenants.hours;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditHoursTest {
    @ParameterizedTest
    @CsvSource({
        "12, 1200, 12",
        "0.5, 50, 0.5",
        "0.50, 50, 0.5",
        "22.0, 2200, 22",
        "0, 0, 0",
        "-3, -300, -3",
        "0.01, 1, 0.01"
    })
    void readsWhatPeopleWriteAndWritesItShort(String written, int hundredths, String text) {
        assertThat(CreditHours.parse(written)).hasValue(hundredths);
        assertThat(CreditHours.text(hundredths)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.125", "1e2", "12h", "", " 12", "12.", ".5", "１２", "1234567", "NaN"})
    void refusesWhatIsNoNumberOrFinerThanAHundredth(String written) {
        assertThat(CreditHours.parse(written)).isEmpty();
    }
}
