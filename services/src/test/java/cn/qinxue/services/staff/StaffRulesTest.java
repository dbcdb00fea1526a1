package cn.qinxue.services.staff;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaffRulesTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final String MAN = "990101199003071237";
    private static final RegionPath HAIAN = new RegionPath("320000/320600/320685/");
    private static final Trade COOK = new Trade(UUID.randomUUID(), "T030", "炊事员", "餐饮服务", false, Instant.EPOCH, 0);
    private static final Trade RETIRED = new Trade(UUID.randomUUID(), "T099", "司炉工", "机电维修", true, Instant.EPOCH, 0);
    private static final Employer SCHOOL =
            new Employer(UUID.randomUUID(), "海安高级中学", "320685", HAIAN, "320685", HAIAN, 0);

    private static StaffDetails details(
            String name,
            String idNumber,
            @Nullable Gender gender,
            @Nullable Trade trade,
            @Nullable SkillLevel level,
            Contact contact) {
        return new StaffDetails(
                name,
                idNumber,
                gender,
                EmploymentKind.ESTABLISHED,
                trade == null ? null : trade.id(),
                level,
                SCHOOL.id(),
                contact);
    }

    private static StaffRules.Facts facts(boolean graded, @Nullable Trade trade, boolean keepsTrade) {
        return new StaffRules.Facts(graded, Optional.ofNullable(trade), keepsTrade, Optional.of(SCHOOL), false);
    }

    @Test
    void acceptsAPersonWithTradeAndLevel() {
        var contact = new Contact("100 1234 5678", "zhang@example.cn", "226600", "海安市人民路 1 号");
        assertThat(StaffRules.refusals(
                        details("张三", MAN, Gender.MALE, COOK, SkillLevel.SENIOR, contact),
                        facts(true, COOK, false),
                        TODAY))
                .isEmpty();
    }

    @Test
    void requiresTradeAndLevelOnlyWhereThePolicyHasLevelGroups() {
        var person = details("张三", MAN, null, null, null, Contact.NONE);
        assertThat(StaffRules.refusals(person, facts(true, null, false), TODAY))
                .containsExactly(new StaffRefusal.TradeMissing(), new StaffRefusal.LevelMissing());
        assertThat(StaffRules.refusals(person, facts(false, null, false), TODAY))
                .isEmpty();
    }

    @Test
    void refusesARetiredTradeUnlessThePersonHasItAlready() {
        var person = details("张三", MAN, null, RETIRED, SkillLevel.JUNIOR, Contact.NONE);
        assertThat(StaffRules.refusals(person, facts(true, RETIRED, false), TODAY))
                .containsExactly(new StaffRefusal.TradeRetired("司炉工"));
        assertThat(StaffRules.refusals(person, facts(true, RETIRED, true), TODAY))
                .isEmpty();
        assertThat(StaffRules.refusals(person, facts(true, null, false), TODAY))
                .containsExactly(new StaffRefusal.TradeUnknown());
    }

    @Test
    void refusesAGenderThatTheIdNumberDenies() {
        assertThat(StaffRules.refusals(
                        details("张三", MAN, Gender.FEMALE, COOK, SkillLevel.JUNIOR, Contact.NONE),
                        facts(true, COOK, false),
                        TODAY))
                .containsExactly(new StaffRefusal.GenderDiffers(Gender.MALE));
    }

    @Test
    void namesEveryFaultAtOnce() {
        var facts = new StaffRules.Facts(true, Optional.empty(), false, Optional.empty(), true);
        assertThat(StaffRules.refusals(
                        details("", "99", null, COOK, null, new Contact("123", "zhang", "12345", "路".repeat(201))),
                        facts,
                        TODAY))
                .extracting(StaffRefusal::field)
                .containsExactly(
                        "name",
                        "idNumber",
                        "idNumber",
                        "trade",
                        "level",
                        "employer",
                        "mobile",
                        "email",
                        "postcode",
                        "address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三", "欧阳娜娜", "阿依古丽·买买提", "王㛃䶮", "李𠅤", "John Smith", "O'Neil-Wang"})
    void acceptsNamesAsPeopleHaveThem(String name) {
        assertThat(nameRefusals(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "张三1", "=cmd()", "<b>张</b>", "·张", "张三（司机）"})
    void refusesWhatIsNoName(String name) {
        assertThat(nameRefusals(name)).containsExactly(new StaffRefusal.NameMalformed(50));
    }

    private static List<StaffRefusal> nameRefusals(String name) {
        return StaffRules.refusals(
                details(name, MAN, null, COOK, SkillLevel.JUNIOR, Contact.NONE), facts(true, COOK, false), TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "zhang@example.cn, true",
        "zhang@example, false",
        "@example.cn, false",
        "zhang@@example.cn, false",
        "zhang example@a.cn, false",
        "zhang@example..cn, false"
    })
    void readsEmailAddresses(String email, boolean good) {
        var refusals = StaffRules.contactRefusals(new Contact(null, email, null, null));
        assertThat(refusals.isEmpty()).isEqualTo(good);
    }
}
