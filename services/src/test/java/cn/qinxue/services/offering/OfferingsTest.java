package cn.qinxue.services.offering;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.enrollment.EnrollmentChoice;
import cn.qinxue.services.enrollment.EnrollmentChoices;
import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.enrollment.PolicyFixtures;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.programme.ProgrammeKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferingsTest {
    private static final Offerings OFFERINGS = LearnerHouse.bean(Offerings.class);
    private static final EnrollmentChoices CHOICES = LearnerHouse.bean(EnrollmentChoices.class);
    private static final String JIANGSU = PolicyFixtures.yaml("jiangsu-worker-2023.yaml");

    @BeforeEach
    void inSeptember() {
        LearnerHouse.today(LocalDate.of(2023, 9, 15));
    }

    @Test
    void makesOneClassPerLevelGroupHoweverOftenItIsAsked() {
        var home = LearnerHouse.open("offering");
        var published = home.publish(JIANGSU);
        var first = home.call(() -> OFFERINGS.create(published));
        assertThat(first)
                .extracting(Offering::name)
                .containsExactly("2023 年度技师、高级技师网授班（40 学时）", "2023 年度未定级至高级工网授班（24 学时）");
        assertThat(home.call(() -> OFFERINGS.create(published))).isEqualTo(first);
    }

    @Test
    void aNewVersionOfThePolicyKeepsTheClassesThatAreThere() {
        var home = LearnerHouse.open("offering-version");
        var published = home.publish(JIANGSU);
        var first = home.call(() -> OFFERINGS.create(published));
        var second = home.publish(JIANGSU.replace("fen: 12000", "fen: 9900"));
        assertThat(home.call(() -> OFFERINGS.create(second))).isEqualTo(first);
        var learner = home.learner(SkillLevel.TECHNICIAN);
        assertThat(home.call(() -> CHOICES.ofAccount(learner.account())))
                .singleElement()
                .satisfies(choice -> assertThat(choice.fee()).isEqualTo(9900));
    }

    @Test
    void aProgrammeWithoutLevelsHasOneClass() {
        LearnerHouse.today(LocalDate.of(2019, 7, 1));
        var home = LearnerHouse.open("offering-professional");
        var published = home.publish(
                "professional", ProgrammeKind.PROFESSIONAL, PolicyFixtures.yaml("jiangsu-professional-2019.yaml"));
        assertThat(home.call(() -> OFFERINGS.create(published)))
                .singleElement()
                .satisfies(offering -> assertThat(offering.name()).isEqualTo("2019 年度网授班（24 学时）"));
    }

    @Test
    void offersTheLearnersOwnGroupOnly() {
        var home = LearnerHouse.open("offering-own");
        home.offer(JIANGSU, SkillLevel.TECHNICIAN);
        var junior = home.learner(SkillLevel.JUNIOR);
        var choices = home.call(() -> CHOICES.ofAccount(junior.account()));
        assertThat(choices).singleElement().satisfies(choice -> {
            assertThat(choice.open()).isTrue();
            assertThat(choice.fee()).isEqualTo(7200);
            assertThat(choice.requirement().totalHours()).isEqualTo(2400);
        });
    }

    @Test
    void offersEarlierYearsWhereTheyMayBeMadeUp() {
        LearnerHouse.today(LocalDate.of(2018, 5, 1));
        var home = LearnerHouse.open("offering-arrears");
        for (var year : List.of("2011", "2016", "2017", "2018")) {
            home.offer(PolicyFixtures.yaml("fujian-worker-2017.yaml").replace("2017", year), SkillLevel.SENIOR);
        }
        var learner = home.learner(LearnerHouse.WORKER, SkillLevel.SENIOR, 2017);
        assertThat(years(home, learner)).containsExactly(2018, 2017);
        assertThat(years(home, home.learner(LearnerHouse.WORKER, SkillLevel.SENIOR, 2000)))
                .containsExactly(2018, 2017, 2016);
    }

    @Test
    void offersNothingOfANeighbour() {
        var neighbour = LearnerHouse.open("offering-neighbour");
        neighbour.offer(JIANGSU, SkillLevel.TECHNICIAN);
        var home = LearnerHouse.open("offering-alone");
        home.publish(JIANGSU);
        var learner = home.learner(SkillLevel.TECHNICIAN);
        assertThat(home.call(() -> CHOICES.ofAccount(learner.account()))).isEmpty();
    }

    private static List<Integer> years(LearnerHouse house, LearnerHouse.Learner learner) {
        return house.call(() -> CHOICES.ofAccount(learner.account())).stream()
                .map(EnrollmentChoice::offering)
                .map(Offering::year)
                .toList();
    }
}
