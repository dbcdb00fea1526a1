package cn.qinxue.services.office;

import static cn.qinxue.services.access.OfficeRole.CONTENT;
import static cn.qinxue.services.access.OfficeRole.FINANCE;
import static cn.qinxue.services.access.OfficeRole.OFFICE_ADMINISTRATOR;
import static cn.qinxue.services.access.OfficeRole.READ_ONLY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.access.OfficeRole;
import cn.qinxue.services.access.Post;
import cn.qinxue.services.office.AdministratorRules.Acting;
import cn.qinxue.services.office.AdministratorRules.Facts;
import cn.qinxue.tenants.region.RegionPath;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AdministratorRulesTest {
    private static final RegionPath NANTONG = new RegionPath("320000/320600/");
    private static final UUID SELF = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private static Facts facts(OfficeRole mine, UUID whom, OfficeRole theirs, boolean disabled, long others) {
        return new Facts(new Acting(SELF, new Post(NANTONG, mine)), line(whom, theirs, disabled, false), others, false);
    }

    private static AdministratorLine line(UUID account, OfficeRole role, boolean disabled, boolean fromAbove) {
        return new AdministratorLine(
                account, NANTONG.value(), role, "nantong01", fromAbove, "林晓", null, disabled, false, null, 0);
    }

    private static AdministratorDetails details(String name, @Nullable String mobile, OfficeRole role) {
        return new AdministratorDetails(name, mobile, role);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of(
                        "a colleague becomes read-only",
                        OFFICE_ADMINISTRATOR,
                        OTHER,
                        OFFICE_ADMINISTRATOR,
                        false,
                        1,
                        READ_ONLY,
                        List.of()),
                Arguments.of(
                        "not the last one",
                        OFFICE_ADMINISTRATOR,
                        OTHER,
                        OFFICE_ADMINISTRATOR,
                        false,
                        0,
                        READ_ONLY,
                        List.of(new AdministratorRefusal.LastAdministrator("role"))),
                Arguments.of(
                        "the last one may stay what they are",
                        OFFICE_ADMINISTRATOR,
                        OTHER,
                        OFFICE_ADMINISTRATOR,
                        false,
                        0,
                        OFFICE_ADMINISTRATOR,
                        List.of()),
                Arguments.of(
                        "a disabled one is not the last",
                        OFFICE_ADMINISTRATOR,
                        OTHER,
                        OFFICE_ADMINISTRATOR,
                        true,
                        0,
                        FINANCE,
                        List.of()),
                Arguments.of(
                        "nobody demotes themselves",
                        OFFICE_ADMINISTRATOR,
                        SELF,
                        OFFICE_ADMINISTRATOR,
                        false,
                        3,
                        CONTENT,
                        List.of(new AdministratorRefusal.OwnRole())),
                Arguments.of(
                        "somebody is promoted",
                        OFFICE_ADMINISTRATOR,
                        OTHER,
                        READ_ONLY,
                        false,
                        1,
                        OFFICE_ADMINISTRATOR,
                        List.of()),
                Arguments.of(
                        "nobody gives rights they lack",
                        FINANCE,
                        OTHER,
                        READ_ONLY,
                        false,
                        1,
                        CONTENT,
                        List.of(new AdministratorRefusal.RoleBeyondOwn(CONTENT))),
                Arguments.of("their own rights they may give", FINANCE, OTHER, READ_ONLY, false, 1, FINANCE, List.of()),
                Arguments.of("no rights anybody may give", READ_ONLY, OTHER, FINANCE, false, 1, READ_ONLY, List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void whoMayChangeWhichRole(
            String name,
            OfficeRole mine,
            UUID whom,
            OfficeRole theirs,
            boolean disabled,
            long others,
            OfficeRole wanted,
            List<AdministratorRefusal> expected) {
        var facts = facts(mine, whom, theirs, disabled, others);
        assertThat(AdministratorRules.change(facts, details("林晓", null, wanted)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "OTHER, OFFICE_ADMINISTRATOR, false, 1, ''",
        "OTHER, OFFICE_ADMINISTRATOR, false, 0, LastAdministrator",
        "OTHER, OFFICE_ADMINISTRATOR, true, 0, ''",
        "OTHER, READ_ONLY, false, 0, ''",
        "SELF, OFFICE_ADMINISTRATOR, false, 5, Oneself",
        "SELF, READ_ONLY, false, 5, Oneself"
    })
    void whoMayBeDisabled(String whom, OfficeRole theirs, boolean disabled, long others, String expected) {
        var facts = facts(OFFICE_ADMINISTRATOR, whom.equals("SELF") ? SELF : OTHER, theirs, disabled, others);
        assertThat(kinds(AdministratorRules.disabling(facts))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICE_ADMINISTRATOR, OFFICE_ADMINISTRATOR, ''",
        "OFFICE_ADMINISTRATOR, READ_ONLY, ''",
        "FINANCE, FINANCE, ''",
        "FINANCE, OFFICE_ADMINISTRATOR, RoleBeyondOwn",
        "READ_ONLY, CONTENT, RoleBeyondOwn"
    })
    void whoMayEnable(OfficeRole mine, OfficeRole theirs, String expected) {
        assertThat(kinds(AdministratorRules.enabling(facts(mine, OTHER, theirs, true, 1))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"OTHER, false, ''", "OTHER, true, IsDisabled", "SELF, false, OwnPassword"})
    void whosePasswordIsReset(String whom, boolean disabled, String expected) {
        var facts = facts(OFFICE_ADMINISTRATOR, whom.equals("SELF") ? SELF : OTHER, OFFICE_ADMINISTRATOR, disabled, 0);
        assertThat(kinds(AdministratorRules.reset(facts))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"true, false, ''", "true, true, IsDisabled", "false, false, OpenedBelow"})
    void theOfficeAboveResetsOnlyWhomItOpened(boolean fromAbove, boolean disabled, String expected) {
        assertThat(kinds(AdministratorRules.resetFromAbove(line(OTHER, OFFICE_ADMINISTRATOR, disabled, fromAbove))))
                .isEqualTo(expected);
    }

    static Stream<Arguments> theOffice() {
        return Stream.of(
                Arguments.of("nobody there", List.of(), ""),
                Arguments.of("one from above", List.of(line(OTHER, OFFICE_ADMINISTRATOR, false, true)), "AlreadyThere"),
                Arguments.of("one from above, disabled", List.of(line(OTHER, OFFICE_ADMINISTRATOR, true, true)), ""),
                Arguments.of("one from above, demoted", List.of(line(OTHER, READ_ONLY, false, true)), ""),
                Arguments.of("one of its own", List.of(line(OTHER, OFFICE_ADMINISTRATOR, false, false)), ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("theOffice")
    void oneFromAboveAtATime(String name, List<AdministratorLine> there, String expected) {
        assertThat(kinds(AdministratorRules.openingBelow("南通市工考办", there))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "nantong01, 林晓, , ''",
        "a1b2, 阿依古丽·买买提, 10020000001, ''",
        "nt1, 林晓, , AccountNameMalformed",
        "13800001111, 林晓, , AccountNameMalformed",
        "nan tong, 林晓, , AccountNameMalformed",
        "南通01, 林晓, , AccountNameMalformed",
        "nantong01, 林, , NameMalformed",
        "nantong01, 林晓1, , NameMalformed",
        "nantong01, 林晓, 1002000000, MobileMalformed",
        "1, 1, 1, NameMalformed MobileMalformed AccountNameMalformed"
    })
    void theFormSaysAllThatIsWrongAtOnce(String accountName, String name, @Nullable String mobile, String expected) {
        assertThat(kinds(AdministratorRules.opening(
                        new Post(NANTONG, OFFICE_ADMINISTRATOR), accountName, details(name, mobile, READ_ONLY))))
                .isEqualTo(expected);
    }

    private static String kinds(List<AdministratorRefusal> refusals) {
        return String.join(
                " ",
                refusals.stream()
                        .map(refusal -> refusal.getClass().getSimpleName())
                        .toList());
    }
}
