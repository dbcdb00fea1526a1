package cn.qinxue.services.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.account.PasswordRefusal.ContainsIdNumber;
import cn.qinxue.services.account.PasswordRefusal.ContainsMobile;
import cn.qinxue.services.account.PasswordRefusal.ContainsName;
import cn.qinxue.services.account.PasswordRefusal.OneKindOnly;
import cn.qinxue.services.account.PasswordRefusal.TooCommon;
import cn.qinxue.services.account.PasswordRefusal.TooLong;
import cn.qinxue.services.account.PasswordRefusal.TooShort;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PasswordRulesTest {
    private static final PasswordRules.Facts CHEN =
            new PasswordRules.Facts(List.of("陈立新", "chenlx"), "99010119750315001X", "10000000123");

    static Stream<Arguments> passwords() {
        return Stream.of(
                Arguments.of("tian-kong-07", List.of()),
                Arguments.of("蓝天白云下的小路1", List.of()),
                Arguments.of("Abc-12x", List.of(new TooShort(7))),
                Arguments.of("abcdefghij", List.of(new OneKindOnly())),
                Arguments.of("9182736450", List.of(new OneKindOnly())),
                Arguments.of("passw0rd2026", List.of(new TooCommon())),
                Arguments.of("PassW0rd!", List.of(new TooCommon())),
                Arguments.of("12345678", List.of(new OneKindOnly(), new TooCommon())),
                Arguments.of("wo-jiao-陈立新-1", List.of(new ContainsName())),
                Arguments.of("ChenLX-is-here", List.of(new ContainsName())),
                Arguments.of("xx-15001x-yy", List.of(new ContainsIdNumber())),
                Arguments.of("ab000123cd!", List.of(new ContainsMobile())),
                Arguments.of("15001X", List.of(new TooShort(6), new ContainsIdNumber())),
                Arguments.of("a-1".repeat(30), List.of(new TooLong())),
                Arguments.of("", List.of(new TooShort(0), new OneKindOnly())));
    }

    @ParameterizedTest
    @MethodSource("passwords")
    void namesAllThatIsWrongAtOnce(String password, List<PasswordRefusal> expected) {
        assertThat(PasswordRules.refusals(password, CHEN)).isEqualTo(expected);
    }

    @Test
    void everyRefusalIsASentence() {
        assertThat(PasswordRules.refusals("", PasswordRules.Facts.NONE))
                .allSatisfy(refusal -> assertThat(refusal.message()).endsWith("。"));
    }
}
