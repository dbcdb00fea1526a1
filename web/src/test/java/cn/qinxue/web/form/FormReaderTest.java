package cn.qinxue.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReaderTest {
    private enum Level {
        TECHNICIAN,
        WORKER
    }

    private static FormReader reading(String typed) {
        return Form.of(Map.of("field", typed)).reader();
    }

    private static String complaint(FormReader reader) {
        return String.valueOf(reader.form().problem("field"));
    }

    @ParameterizedTest
    @CsvSource({"80, 80", "'  80 ', 80", "'1,271', 1271", "-5, -5"})
    void readsWholeNumbers(String typed, int number) {
        assertThat(reading(typed).whole("field", "人数", -10, 2000)).contains(number);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 请填写人数。",
        "'   ', 请填写人数。",
        "八十, 人数只能填整数，例如 80。",
        "8.5, 人数只能填整数，例如 80。",
        "'1,2', 人数只能填整数，例如 80。",
        "0, '人数要在 1 到 80 之间，现在是 0。'",
        "2147483648, '人数要在 1 到 80 之间，现在是 2,147,483,648。'",
        "99999999999999999999, 人数只能填整数，例如 80。",
    })
    void saysWhatIsWrongWithANumber(String typed, String message) {
        var reader = reading(typed);
        assertThat(reader.whole("field", "人数", 1, 80)).isEmpty();
        assertThat(complaint(reader)).isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource({"126, 12600", "12.5, 1250", "0.05, 5", "'4,788.00', 478800"})
    void readsAmountsInHundredths(String typed, long hundredths) {
        assertThat(reading(typed).hundredths("field", "收费")).contains(hundredths);
    }

    @ParameterizedTest
    @CsvSource({"-1", "1.255", "1e5", "¥5", "'1,2'"})
    void refusesWhatIsNoAmount(String typed) {
        var reader = reading(typed);
        assertThat(reader.hundredths("field", "收费")).isEmpty();
        assertThat(complaint(reader)).isEqualTo("收费填数字，最多两位小数，例如 12.5。");
    }

    @ParameterizedTest
    @CsvSource({"2026-09-01", "2026/9/1", "2026-9-1"})
    void readsDays(String typed) {
        assertThat(reading(typed).date("field", "报名开始")).contains(LocalDate.of(2026, 9, 1));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-30", "20260901", "9月1日"})
    void refusesDaysThatDoNotExist(String typed) {
        var reader = reading(typed);
        assertThat(reader.date("field", "报名开始")).isEmpty();
        assertThat(complaint(reader)).isEqualTo("报名开始按年-月-日填写，例如 2026-09-01。");
    }

    @Test
    void countsCharactersNotCodeUnits() {
        assertThat(reading("𠮷".repeat(20)).text("field", "姓名", 20)).isPresent();
        var reader = reading("𠮷".repeat(21));
        assertThat(reader.text("field", "姓名", 20)).isEmpty();
        assertThat(complaint(reader)).isEqualTo("姓名最多 20 个字，现在有 21 个。");
    }

    @Test
    void dropsControlCharactersAndOuterBlanks() {
        assertThat(reading(" 顾\u0000晓梅\u0007 ").text("field", "姓名", 20)).contains("顾晓梅");
    }

    @Test
    void aPasswordIsTakenAsTyped() {
        assertThat(reading(" a b ").password("field", "密码")).contains(" a b ");
    }

    @Test
    void takesOnlyNamesOfTheEnum() {
        assertThat(reading("WORKER").choice("field", "等级", Level.class)).contains(Level.WORKER);
        var reader = reading("worker");
        assertThat(reader.choice("field", "等级", Level.class)).isEmpty();
        assertThat(complaint(reader)).isEqualTo("请选择等级。");
    }

    @Test
    void whatMayBeMissingIsNotComplainedAbout() {
        var reader = reading("");
        assertThat(reader.optionalText("field", "备注", 10)).isEmpty();
        assertThat(reader.optionalDate("field", "截止")).isEmpty();
        assertThat(reader.accepted()).isTrue();
    }
}
