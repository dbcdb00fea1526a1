package cn.qinxue.tenants.policy;

import static cn.qinxue.tenants.policy.EmploymentKind.CONTRACT;
import static cn.qinxue.tenants.policy.EmploymentKind.DISPATCHED;
import static cn.qinxue.tenants.policy.EmploymentKind.ESTABLISHED;
import static cn.qinxue.tenants.policy.SkillLevel.JUNIOR;
import static cn.qinxue.tenants.policy.SkillLevel.UNGRADED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyRulesTest {
    private static final Policy JIANGSU_2023 =
            BuiltInPolicies.of("jiangsu").get(0).policy();
    private static final Policy HUAIAN_2019 =
            BuiltInPolicies.of("jiangsu").get(2).policy();
    private static final LocalDate OPEN = LocalDate.of(2023, 9, 1);

    @ParameterizedTest
    @CsvSource({
        "2023-08-31, 报名尚未开始，将于 2023 年 9 月 1 日开放。",
        "2023-09-01,",
        "2023-10-30,",
        "2023-10-31, 报名已于 2023 年 10 月 30 日截止。"
    })
    void bothDaysOfTheWindowAreOpen(LocalDate today, String message) {
        var refusals = PolicyRules.enrollmentRefusals(JIANGSU_2023, JUNIOR, ESTABLISHED, today);
        if (message == null) {
            assertThat(refusals).isEmpty();
        } else {
            assertThat(refusals).extracting(PolicyRefusal::message).containsExactly(message);
        }
    }

    @Test
    void namesEveryReasonAtOnce() {
        assertThat(PolicyRules.enrollmentRefusals(JIANGSU_2023, null, DISPATCHED, OPEN.minusDays(1)))
                .extracting(PolicyRefusal::message)
                .containsExactly("您的信息中没有技术等级，请联系工考办补充后再报名。", "用工形式“劳务派遣”不在本年度培训对象范围内。", "报名尚未开始，将于 2023 年 9 月 1 日开放。");
    }

    @Test
    void refusesALevelOutsideTheAudience() {
        var narrow = new Audience(JIANGSU_2023.audience().employments(), List.of(JUNIOR), "");
        assertThat(PolicyRules.audienceRefusals(narrow, UNGRADED, CONTRACT))
                .extracting(PolicyRefusal::message)
                .containsExactly("技术等级“未定级”不在本年度培训对象范围内。");
        assertThat(PolicyRules.audienceRefusals(narrow, JUNIOR, CONTRACT)).isEmpty();
    }

    @Test
    void needsNoLevelWhereThereAreNoLevelGroups() {
        var open = LocalDate.of(2019, 6, 14);
        assertThat(PolicyRules.enrollmentRefusals(HUAIAN_2019, null, DISPATCHED, open))
                .isEmpty();
        assertThat(PolicyRules.enrollmentRefusals(HUAIAN_2019, JUNIOR, ESTABLISHED, open))
                .isEmpty();
    }
}
