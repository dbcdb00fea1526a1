package cn.qinxue.services.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.enrollment.Completion;
import cn.qinxue.services.enrollment.LearnerHouse;
import cn.qinxue.services.enrollment.PolicyFixtures;
import cn.qinxue.services.offering.Offering;
import cn.qinxue.services.promotion.Promotions.Answer;
import cn.qinxue.services.promotion.Promotions.Candidate;
import cn.qinxue.services.staff.StaffRecords;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.region.RegionPath;
import cn.qinxue.testbase.Statements;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Fujian's policy in 2016, 2017 and 2018, asked in May 2018. */
class PromotionsTest {
    private static final Promotions PROMOTIONS = LearnerHouse.bean(Promotions.class);
    private static final RegionPath PROVINCE = new RegionPath("320000/");
    private static final RegionPath NANJING = new RegionPath("320000/320100/");
    private static final RegionPath WUXI = new RegionPath("320000/320200/");
    private static LearnerHouse home;
    private static LearnerHouse neighbour;
    private static Offering y2016;
    private static Offering y2017;

    @BeforeAll
    static void openHouses() {
        LearnerHouse.today(LocalDate.of(2018, 5, 1));
        home = LearnerHouse.open("promotions");
        neighbour = LearnerHouse.open("promotions-beside");
        y2016 = home.offer(fujian("2016"), SkillLevel.SENIOR);
        y2017 = home.offer(fujian("2017"), SkillLevel.SENIOR);
        home.offer(fujian("2018"), SkillLevel.SENIOR);
        neighbour.offer(fujian("2017"), SkillLevel.SENIOR);
    }

    private static String fujian(String year) {
        return PolicyFixtures.yaml("fujian-worker-2017.yaml").replace("2017", year);
    }

    private static LearnerHouse.Learner learner(int dueFrom) {
        return home.learner(LearnerHouse.WORKER, SkillLevel.SENIOR, dueFrom);
    }

    private static void earn(LearnerHouse.Learner learner, Offering offering, int hours) {
        var enrollment = home.enroll(learner, offering);
        home.run(() -> LearnerHouse.bean(Completion.class).enter(LearnerHouse.hours(enrollment, "PUBLIC", hours)));
    }

    private static String idNumber(LearnerHouse house, LearnerHouse.Learner learner) {
        return house.call(() -> {
            var records = LearnerHouse.bean(StaffRecords.class);
            return records.idNumber(records.ofAccount(learner.account()).getFirst());
        });
    }

    private static Candidate candidate(LearnerHouse.Learner learner) {
        return new Candidate("张三", idNumber(home, learner));
    }

    private static List<Answer> check(RegionPath scope, List<Candidate> candidates) {
        return home.call(() -> PROMOTIONS.check(scope, candidates));
    }

    @Test
    void aMixedListSaysOfEachWhatTheSingleCheckSays() {
        var finished = learner(2016);
        earn(finished, y2016, 4200);
        earn(finished, y2017, 4200);
        var half = learner(2016);
        earn(half, y2016, 4200);
        earn(half, y2017, 3000);
        var fresh = learner(2018);
        var idle = learner(2016);
        var strangers = neighbour.learner(LearnerHouse.WORKER, SkillLevel.SENIOR, 2016);
        var list = List.of(
                candidate(finished),
                candidate(half),
                new Candidate("", idNumber(home, half)),
                candidate(fresh),
                candidate(idle),
                new Candidate("李四", idNumber(home, finished)),
                new Candidate("张三", idNumber(neighbour, strangers).replace("9901011", "9902021")),
                new Candidate("张三", "12345"),
                new Candidate("张三", ""),
                candidate(finished));
        for (var scope : List.of(PROVINCE, NANJING, WUXI)) {
            var one = new ArrayList<Answer>();
            for (var candidate : list) one.addAll(check(scope, List.of(candidate)));
            // Records hold arrays, which are never equal: what they say is.
            assertThat(check(scope, list))
                    .extracting(PromotionsTest::said)
                    .isEqualTo(one.stream().map(PromotionsTest::said).toList());
        }
        var answers = check(NANJING, list);
        assertThat(answers)
                .extracting(PromotionsTest::verdict)
                .containsExactly("yes", "no", "no", "yes", "no", "misnamed", "nobody", "nobody", "nobody", "yes");
        assertThat(answers.get(1).found().getFirst().verdict().reasons()).containsExactly("2017 年度未完成，还差 12 学时。");
        assertThat(check(WUXI, list)).extracting(PromotionsTest::verdict).containsOnly("nobody");
    }

    @Test
    void aLongListTakesAsManyStatementsAsAShortOne() {
        var list = new ArrayList<Candidate>();
        for (int i = 0; i < 40; i++) {
            var learner = learner(2016);
            if (i % 2 == 0) earn(learner, y2017, 4200);
            list.add(candidate(learner));
        }
        check(NANJING, list);
        try (var statements = Statements.listen()) {
            check(NANJING, list.subList(0, 2));
            int few = statements.take().size();
            assertThat(check(NANJING, list)).hasSize(40);
            assertThat(statements.take()).hasSize(few).hasSizeLessThanOrEqualTo(6);
        }
    }

    private static String verdict(Answer answer) {
        if (answer.misnamed()) return "misnamed";
        if (answer.found().isEmpty()) return "nobody";
        return answer.found().getFirst().verdict().eligible() ? "yes" : "no";
    }

    private static List<Object> said(Answer answer) {
        var said = new ArrayList<Object>(List.of(answer.candidate(), answer.misnamed()));
        for (var one : answer.found()) {
            said.add(one.staff().id());
            said.add(one.programme());
            said.add(one.verdict());
        }
        return said;
    }
}
