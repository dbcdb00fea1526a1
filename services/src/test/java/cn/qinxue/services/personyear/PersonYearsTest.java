package cn.qinxue.services.personyear;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.enrollment.Completion;
import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.enrollment.PolicyFixtures;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.tenants.policy.SkillLevel;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fujian's policy in 2016, 2017 and 2018, seen in May 2018: earlier years may be made up. */
class PersonYearsTest {
    private static final PersonYears YEARS = LearnerHouse.bean(PersonYears.class);
    private static LearnerHouse home;
    private static Offering y2017;

    @BeforeAll
    static void openHouse() {
        LearnerHouse.today(LocalDate.of(2018, 5, 1));
        home = LearnerHouse.open("years");
        home.offer(fujian("2016"), SkillLevel.SENIOR);
        y2017 = home.offer(fujian("2017"), SkillLevel.SENIOR);
        home.offer(fujian("2018"), SkillLevel.SENIOR);
    }

    @BeforeEach
    void inMay() {
        LearnerHouse.today(LocalDate.of(2018, 5, 1));
    }

    @Test
    void showsEveryYearThatIsDueNewestFirst() {
        var learner = home.learner(LearnerHouse.WORKER, SkillLevel.SENIOR, 2017);
        assertThat(of(learner)).extracting(YearOverview::year).containsExactly(2018, 2017);
        assertThat(of(learner)).allSatisfy(year -> assertThat(year.next()).isInstanceOf(NextStep.Enroll.class));
    }

    @Test
    void countsWhatWasEarnedAndWhatIsMissing() {
        var learner = home.learner(SkillLevel.SENIOR);
        var enrollment = home.enroll(learner, y2017);
        home.run(() -> LearnerHouse.bean(Completion.class).enter(LearnerHouse.hours(enrollment, "PUBLIC", 1250)));
        var year = of(learner).stream()
                .filter(overview -> overview.year() == 2017)
                .findFirst()
                .orElseThrow();
        assertThat(year.facts().hours().total()).isEqualTo(1250);
        assertThat(year.facts().hours().missing()).isEqualTo(2950);
        assertThat(year.facts().place().enrollment()).isEqualTo(enrollment);
        assertThat(year.facts().place().studyWindow().lastDay()).isEqualTo(LocalDate.of(2018, 12, 31));
        assertThat(year.next())
                .isInstanceOfSatisfying(
                        NextStep.SelectCourses.class,
                        select -> assertThat(select.hours()).isEqualTo(2950));
    }

    @Test
    void keepsTheLevelOfTheEnrollment() {
        var learner = home.learner(SkillLevel.UNGRADED);
        assertThat(of(learner))
                .allSatisfy(
                        year -> assertThat(year.facts().hours().requirement().totalHours())
                                .isEqualTo(2400));
    }

    private static List<YearOverview> of(LearnerHouse.Learner learner) {
        return home.call(() -> YEARS.ofAccount(learner.account()));
    }

    private static String fujian(String year) {
        return PolicyFixtures.yaml("fujian-worker-2017.yaml").replace("2017", year);
    }
}
