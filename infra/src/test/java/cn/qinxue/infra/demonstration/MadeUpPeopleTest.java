package cn.qinxue.infra.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.qinxue.services.staff.Gender;
import cn.qinxue.services.staff.IdNumber;
import cn.qinxue.services.staff.MobileNumber;
import cn.qinxue.services.staff.PersonName;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.Divisions;
import cn.qinxue.tenants.region.RegionTree;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MadeUpPeopleTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-09-01");
    private static final int MANY = 100_000;
    private static List<MadeUpEmployer> employers;
    private static List<MadeUpPerson> people;

    @BeforeAll
    static void makeThemUp() {
        employers = employers(MANY);
        var source = new MadeUpPeople(7, employers, DemonstrationTrades.read());
        people = IntStream.range(0, MANY).mapToObj(source::at).toList();
    }

    private static List<MadeUpEmployer> employers(int howMany) {
        var divisions = Divisions.national();
        var tree = RegionTree.of(divisions.byCode("320000").orElseThrow(), divisions, TODAY);
        return new MadeUpEmployers(tree).of(tree.root().path(), howMany, 7);
    }

    private static <T> Map<T, Long> counted(Function<MadeUpPerson, T> property) {
        return people.stream().collect(Collectors.groupingBy(property, Collectors.counting()));
    }

    @Test
    void everyIdNumberIsValidNeverAssignedAndFitsGenderAndAge() {
        assertThat(people).allSatisfy(person -> {
            assertThat(IdNumber.refusals(person.idNumber(), TODAY)).isEmpty();
            var number = new IdNumber(person.idNumber());
            assertThat(number.divisionCode()).startsWith("99");
            assertThat(number.gender()).isEqualTo(person.gender());
            assertThat(number.birthDate().until(TODAY).getYears()).isBetween(21, 59);
        });
    }

    @Test
    void noTwoPeopleShareANumber() {
        var numbers = new HashSet<String>();
        var mobiles = new HashSet<String>();
        assertThat(people).allMatch(person -> numbers.add(person.idNumber()));
        assertThat(people).allMatch(person -> person.mobile() == null || mobiles.add(person.mobile()));
        assertThat(mobiles)
                .hasSizeBetween(MANY * 85 / 100, MANY * 91 / 100)
                .allMatch(mobile -> mobile.startsWith("100")
                        && MobileNumber.refusals(mobile).isEmpty());
    }

    @Test
    void namesAreAsPeopleHaveThemAndIncludeTheDifficultOnes() {
        assertThat(people).allMatch(person -> PersonName.clean(person.name()).equals(person.name()));
        assertThat(people)
                .extracting(MadeUpPerson::name)
                .allMatch(name -> name.codePointCount(0, name.length()) >= 2)
                .anyMatch(name -> name.startsWith("欧阳"))
                .anyMatch(name -> name.startsWith("诸葛"))
                .anyMatch(name -> name.startsWith("单"))
                .anyMatch(name -> name.startsWith("仇"))
                .anyMatch(name -> name.startsWith("解"))
                .anyMatch(name -> name.startsWith("区"))
                .anyMatch(name -> name.startsWith("查"))
                .anyMatch(name -> name.endsWith("㛃"))
                .anyMatch(name -> name.endsWith("䶮"))
                .anyMatch(name -> name.endsWith("𠅤"))
                .anyMatch(name -> name.contains("·"));
        assertThat(counted(MadeUpPerson::name)).hasSizeGreaterThan(15_000);
    }

    @Test
    void levelsAndGendersComeInLifeLikeProportions() {
        var levels = counted(MadeUpPerson::level);
        assertThat(levels).containsOnlyKeys(SkillLevel.values());
        assertThat(levels.get(SkillLevel.SENIOR)).isBetween(MANY * 35L / 100, MANY * 50L / 100);
        assertThat(levels.get(SkillLevel.TECHNICIAN)).isBetween(MANY * 10L / 100, MANY * 25L / 100);
        assertThat(levels.get(SkillLevel.SENIOR_TECHNICIAN)).isBetween(1L, MANY * 4L / 100);
        assertThat(counted(MadeUpPerson::gender).get(Gender.MALE)).isBetween(MANY * 63L / 100, MANY * 65L / 100);
    }

    @Test
    void everyTradeHasPeopleAndNobodyAnswersForAKindOfBodyWithoutIt() {
        assertThat(counted(person -> person.trade().code()))
                .containsOnlyKeys(
                        DemonstrationTrades.read().stream().map(Trade::code).toList());
        assertThat(people)
                .filteredOn(person -> employers.get(person.employer()).name().endsWith("幼儿园"))
                .isNotEmpty()
                .allMatch(person -> List.of("保育员", "炊事员", "保安员", "消毒员", "文印员")
                        .contains(person.trade().name()));
    }

    @Test
    void aPersonDependsOnSeedAndPlaceOnly() {
        var again = new MadeUpPeople(7, employers, DemonstrationTrades.read());
        assertThat(again.at(54_321).idNumber()).isEqualTo(people.get(54_321).idNumber());
        assertThat(again.at(54_321).name()).isEqualTo(people.get(54_321).name());
        var withFewerEmployers = new MadeUpPeople(7, employers(1_000), DemonstrationTrades.read());
        assertThat(withFewerEmployers.at(54_321).idNumber())
                .isEqualTo(people.get(54_321).idNumber());
        var otherSeed = new MadeUpPeople(8, employers, DemonstrationTrades.read());
        assertThat(otherSeed.at(54_321).idNumber())
                .isNotEqualTo(people.get(54_321).idNumber());
    }

    @Test
    void reachesTheLastPersonOfASeedAndNoFurther() {
        var source = new MadeUpPeople(7, employers, DemonstrationTrades.read());
        assertThat(IdNumber.refusals(source.at(MadeUpPeople.MOST - 1).idNumber(), TODAY))
                .isEmpty();
        assertThatThrownBy(() -> source.at(MadeUpPeople.MOST)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> source.at(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
