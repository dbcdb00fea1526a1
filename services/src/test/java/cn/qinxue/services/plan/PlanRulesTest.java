package cn.qinxue.services.plan;

import static cn.qinxue.services.plan.PlanHouse.at;
import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.services.enrollment.PolicyFixtures;
import cn.qinxue.tenants.id.Ids;
import cn.qinxue.tenants.policy.Policy;
import cn.qinxue.tenants.policy.PolicyVersion;
import cn.qinxue.tenants.policy.PublishedPolicy;
import cn.qinxue.tenants.policy.SkillLevel;
import cn.qinxue.tenants.programme.Programme;
import cn.qinxue.tenants.programme.ProgrammeKind;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanRulesTest {
    private static final Instant NOW = at("2023-09-04T12:00");
    private static final PlanDetails GOOD = PlanHouse.details("烹饪高级工面授班");
    private static final PlanRules.Facts FACTS = facts(PolicyFixtures.JIANGSU_2023);

    private static PlanRules.Facts facts(Policy policy) {
        var version = new PolicyVersion(Ids.next(), "worker", policy.year(), 1, "", "省工考办", "", NOW, NOW);
        var audience = new PlanAudience(
                new Programme("worker", "继续教育", "320000", ProgrammeKind.WORKER),
                new PublishedPolicy(version, policy),
                policy.requirement(SkillLevel.SENIOR).orElseThrow());
        return new PlanRules.Facts(NOW, policy.year(), false, 120, Optional.of(audience));
    }

    private static PlanDetails times(String... moments) {
        var schedule = new PlanSchedule(
                at(moments[0]), at(moments[1]), at(moments[2]), at(moments[3]), at(moments[4]), at(moments[5]));
        return new PlanDetails(GOOD.name(), GOOD.audience(), schedule, GOOD.hours(), 80, GOOD.words());
    }

    private static PlanDetails hours(Map<String, Integer> hours) {
        return new PlanDetails(GOOD.name(), GOOD.audience(), GOOD.schedule(), PlanHours.of(hours), 80, GOOD.words());
    }

    private static PlanDetails heads(int heads) {
        return new PlanDetails(GOOD.name(), GOOD.audience(), GOOD.schedule(), GOOD.hours(), heads, GOOD.words());
    }

    @Test
    void aGoodPlanIsKept() {
        assertThat(PlanRules.refusals(GOOD, FACTS)).isEmpty();
        assertThat(PlanRules.filing(2023, FACTS)).isEmpty();
    }

    /** Each of the six moments one minute too early for the one before it; equal moments are allowed. */
    static Stream<Arguments> schedules() {
        return Stream.of(
                Arguments.of(
                        times(
                                "2023-09-05T08:00",
                                "2023-09-05T08:00",
                                "2023-09-05T08:00",
                                "2023-09-05T08:00",
                                "2023-09-05T08:00",
                                "2023-09-05T08:00"),
                        ""),
                Arguments.of(
                        times(
                                "2023-09-05T08:01",
                                "2023-09-05T08:00",
                                "2023-09-05T08:00",
                                "2023-09-05T08:00",
                                "2023-09-05T08:00",
                                "2023-09-05T08:00"),
                        "enrollmentUntil"),
                Arguments.of(
                        times(
                                "2023-09-05T08:00",
                                "2023-09-05T08:01",
                                "2023-09-05T08:00",
                                "2023-09-05T08:00",
                                "2023-09-05T08:00",
                                "2023-09-05T08:00"),
                        "trainingFrom"),
                Arguments.of(
                        times(
                                "2023-09-05T08:00",
                                "2023-09-05T08:00",
                                "2023-09-05T08:01",
                                "2023-09-05T08:00",
                                "2023-09-05T08:00",
                                "2023-09-05T08:00"),
                        "trainingUntil"),
                Arguments.of(
                        times(
                                "2023-09-05T08:00",
                                "2023-09-05T08:00",
                                "2023-09-05T08:00",
                                "2023-09-05T08:01",
                                "2023-09-05T08:00",
                                "2023-09-05T08:00"),
                        "examFrom"),
                Arguments.of(
                        times(
                                "2023-09-05T08:00",
                                "2023-09-05T08:00",
                                "2023-09-05T08:00",
                                "2023-09-05T08:00",
                                "2023-09-05T08:01",
                                "2023-09-05T08:00"),
                        "examUntil"),
                Arguments.of(
                        times(
                                "2023-09-01T08:00",
                                "2023-09-04T11:59",
                                "2023-09-05T08:00",
                                "2023-09-05T08:00",
                                "2023-09-05T08:00",
                                "2023-09-05T08:00"),
                        "enrollmentUntil"),
                Arguments.of(
                        times(
                                "2023-09-01T08:00",
                                "2023-09-04T12:00",
                                "2024-01-01T00:00",
                                "2024-01-01T00:00",
                                "2024-01-01T00:00",
                                "2024-01-01T00:00"),
                        "trainingFrom"),
                Arguments.of(
                        times(
                                "2023-09-01T08:00",
                                "2023-09-04T12:00",
                                "2023-12-31T23:59",
                                "2024-01-01T00:00",
                                "2024-01-01T00:00",
                                "2024-01-01T00:00"),
                        ""));
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void momentsStandInTheirOrder(PlanDetails wanted, String field) {
        var refusals = PlanRules.refusals(wanted, FACTS);
        if (field.isEmpty()) assertThat(refusals).isEmpty();
        else assertThat(refusals).singleElement().returns(field, PlanRefusal::field);
    }

    @ParameterizedTest
    @CsvSource({"700,700,1000,", "0,0,1,", "701,700,900,hours.IDEOLOGY", "700,700,1001,hours.SKILL", "0,0,0,hours"})
    void hoursFitTheLevelGroup(int ideology, int general, int skill, @Nullable String field) {
        var refusals =
                PlanRules.refusals(hours(Map.of("IDEOLOGY", ideology, "GENERAL", general, "SKILL", skill)), FACTS);
        if (field == null) assertThat(refusals).isEmpty();
        else assertThat(refusals).extracting(PlanRefusal::field).contains(field);
    }

    @Test
    void underTotalHoursTheSplitIsOptional() {
        var facts = facts(PolicyFixtures.policy("jiangsu-worker-2018.yaml", yaml -> yaml.replace("2018", "2023")));
        assertThat(PlanRules.refusals(hours(Map.of("PUBLIC", 2400)), facts)).isEmpty();
        assertThat(PlanRules.refusals(hours(Map.of("PUBLIC", 2401)), facts))
                .containsExactly(new PlanRefusal.TooManyHours(2401, 2400));
        assertThat(PlanRules.refusals(hours(Map.of("IDEOLOGY", 100)), facts))
                .containsExactly(new PlanRefusal.CategoriesMismatch());
    }

    @Test
    void thePolicyMustAllowFaceToFace() {
        var facts = facts(PolicyFixtures.policy(
                "jiangsu-worker-2023.yaml",
                yaml -> yaml.replace("faceToFace: {enabled: true", "faceToFace: {enabled: false")));
        assertThat(PlanRules.refusals(GOOD, facts)).containsExactly(new PlanRefusal.NoFaceToFace(2023));
    }

    @ParameterizedTest
    @CsvSource({"1,true", "120,true", "121,false", "0,false", "-5,false"})
    void headsFitTheRoom(int heads, boolean allowed) {
        assertThat(PlanRules.refusals(heads(heads), FACTS).isEmpty()).isEqualTo(allowed);
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var wrong = new PlanDetails(
                " ",
                "worker/无",
                new PlanSchedule(NOW, NOW.minusSeconds(60), NOW, NOW, NOW, NOW),
                PlanHours.of(0),
                121,
                new PlanDetails.Words("", "", ""));
        var facts = new PlanRules.Facts(NOW, 2023, true, 120, Optional.empty());
        assertThat(PlanRules.refusals(wrong, facts))
                .extracting(PlanRefusal::field)
                .containsExactly("", "name", "audience", "enrollmentUntil", "enrollmentUntil", "plannedHeads", "place");
        assertThat(PlanRules.filing(2022, facts)).containsExactly(new PlanRefusal.OtherYear(2022, 2023));
    }

    /** Every action in every state. */
    @ParameterizedTest
    @CsvSource({
        "DRAFT,CHANGE FILE DELETE,CHANGE FILE DELETE",
        "FILED,APPROVE REFUSE,APPROVE REFUSE",
        "APPROVED,ADJUST,''",
        "REFUSED,CHANGE FILE,CHANGE FILE"
    })
    void actionsBelongToStates(PlanState state, String running, String confirmed) {
        for (var action : PlanAction.values()) {
            assertThat(PlanRules.refusals(action, state, false).isEmpty())
                    .as("%s in %s", action, state)
                    .isEqualTo(running.contains(action.name()));
            assertThat(PlanRules.refusals(action, state, true).isEmpty())
                    .as("%s in %s, confirmed", action, state)
                    .isEqualTo(confirmed.contains(action.name()));
        }
    }

    @ParameterizedTest
    @EnumSource(PlanAction.class)
    void everyRefusalIsAChineseSentence(PlanAction action) {
        for (var state : PlanState.values()) {
            assertThat(new PlanRefusal.NotNow(action, state).message())
                    .endsWith("。")
                    .doesNotContainPattern("[A-Z]");
        }
    }

    @ParameterizedTest
    @CsvSource({"0,approvedHeads", "1,", "80,", "81,approvedHeads"})
    void approvedAtMostAsPlanned(int heads, @Nullable String field) {
        var refusals = PlanRules.approval(80, heads, "同意");
        if (field == null) assertThat(refusals).isEmpty();
        else assertThat(refusals).singleElement().returns(field, PlanRefusal::field);
        assertThat(PlanRules.approval(80, 80, " ")).containsExactly(new PlanRefusal.OpinionMissing());
        assertThat(PlanRules.refusal(" ")).containsExactly(new PlanRefusal.OpinionMissing());
        assertThat(PlanRules.refusal("不同意")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1,false", "0,true", "60,true", "61,false"})
    void allowedAtMostAsApproved(int heads, boolean allowed) {
        assertThat(PlanRules.adjustment(60, heads).isEmpty()).isEqualTo(allowed);
    }
}
