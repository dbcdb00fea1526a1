package cn.qinxue.services.login;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.account.LoginName.Kind;
import cn.qinxue.tenants.policy.LoginIdentifier;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LoginWayRulesTest {
    static Stream<Arguments> policies() {
        return Stream.of(
                Arguments.of(
                        Set.of(),
                        new LoginWay(Set.of(Kind.ACCOUNT_NAME, Kind.ID_NUMBER, Kind.MOBILE), "身份证号或手机号", false)),
                Arguments.of(
                        Set.of(LoginIdentifier.ID_NUMBER, LoginIdentifier.MOBILE),
                        new LoginWay(Set.of(Kind.ACCOUNT_NAME, Kind.ID_NUMBER, Kind.MOBILE), "身份证号或手机号", false)),
                Arguments.of(
                        Set.of(LoginIdentifier.ID_NUMBER),
                        new LoginWay(Set.of(Kind.ACCOUNT_NAME, Kind.ID_NUMBER), "身份证号", false)),
                Arguments.of(
                        Set.of(LoginIdentifier.NAME_AND_ID_NUMBER),
                        new LoginWay(Set.of(Kind.ACCOUNT_NAME, Kind.ID_NUMBER), "身份证号", true)),
                Arguments.of(
                        Set.of(LoginIdentifier.MOBILE, LoginIdentifier.NAME_AND_ID_NUMBER),
                        new LoginWay(Set.of(Kind.ACCOUNT_NAME, Kind.ID_NUMBER, Kind.MOBILE), "身份证号或手机号", false)));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void asksForWhatThePoliciesSay(Set<LoginIdentifier> allowed, LoginWay expected) {
        assertThat(LoginWayRules.of(allowed)).isEqualTo(expected);
    }
}
