package cn.qinxue.tenants.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccentTest {
    @ParameterizedTest(name = "#{0} on white: {1}")
    @CsvSource({"000000, 21.0", "ffffff, 1.0", "767676, 4.54", "1d5486, 7.84", "75502b, 7.1", "ff0000, 4.0"})
    void contrastIsThatOfWcag(String hex, double contrast) {
        assertThat(new Accent(hex).contrast()).isCloseTo(contrast, within(0.05));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1d5486", "#1d5486", "17645A", "75502b", "363d47", "3b4252"})
    void takesColoursThatCanBeRead(String colour) {
        assertThat(Accent.of(colour)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ffffff", "ff0000", "777777", "f7d308"})
    void refusesColoursTooLightForText(String colour) {
        assertThat(Accent.of(colour)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "red", "12345", "1234567", "1d548g", "1d5486;}body{", " 1d5486", "##1d5486"})
    void refusesWhatIsNoColour(String colour) {
        assertThat(Accent.of(colour)).isEmpty();
    }

    @Test
    void refusesAColourThatCannotBeReadOnItsOwnTint() {
        assertThat(new Accent("757575").contrast()).isGreaterThan(Accent.LEAST_CONTRAST);
        assertThat(Accent.of("757575")).isEmpty();
    }
}
