package cn.qinxue.services.facetoface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class HoursReportRulesTest {
    private enum Action {
        SCORE,
        REPORT,
        PASS,
        RETURN
    }

    /** Every action in every state of report and class; what refuses it, or nothing. */
    static Stream<Arguments> everyActionInEveryState() {
        var notOver = HoursReportRefusal.NotOver.class;
        var closed = HoursReportRefusal.ClassClosed.class;
        var pending = HoursReportRefusal.Pending.class;
        var passed = HoursReportRefusal.Passed.class;
        var not = HoursReportRefusal.NotPending.class;
        return Stream.of(
                row(null, false, false, notOver, notOver, not, not),
                row(null, true, false, null, null, not, not),
                row(null, false, true, closed, closed, not, not),
                row(null, true, true, closed, closed, not, not),
                row(ReportState.PENDING, true, false, pending, pending, null, null),
                row(ReportState.RETURNED, true, false, null, null, not, not),
                row(ReportState.PASSED, true, false, passed, passed, not, not));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Arguments row(
            @Nullable ReportState report,
            boolean over,
            boolean closed,
            @Nullable Class<? extends HoursReportRefusal>... refusals) {
        return Arguments.of(report, over, closed, refusals);
    }

    @ParameterizedTest
    @MethodSource("everyActionInEveryState")
    void everyActionInEveryState(
            @Nullable ReportState report,
            boolean over,
            boolean closed,
            @Nullable Class<? extends HoursReportRefusal>[] refusals) {
        var its = Classes.of(20, report, closed);
        var now = over ? Classes.OVER : Classes.TRAINING;
        for (var action : Action.values()) {
            var found = switch (action) {
                case SCORE -> HoursReportRules.scoring(its, now);
                case REPORT -> HoursReportRules.reporting(its, 20, now);
                case PASS -> HoursReportRules.deciding(report, true, "");
                case RETURN -> HoursReportRules.deciding(report, false, "成绩有误。");
            };
            var wanted = refusals[action.ordinal()];
            if (wanted == null) {
                assertThat(found).as("%s in %s", action, report).isEmpty();
            } else {
                assertThat(found).as("%s in %s", action, report).singleElement().isInstanceOf(wanted);
                assertThat(found.getFirst().message()).matches(".*\\p{IsHan}.*。");
            }
        }
    }

    @Test
    void theAllowedHeadsCapTheReportAndNotThoseEnrolled() {
        var its = Classes.of(30, null, false);
        assertThat(HoursReportRules.reporting(its, 25, Classes.OVER)).isEmpty();
        assertThat(HoursReportRules.reporting(its, 26, Classes.OVER))
                .containsExactly(new HoursReportRefusal.TooManyNamed(26, 25));
        assertThat(HoursReportRules.reporting(its, 0, Classes.OVER))
                .containsExactly(new HoursReportRefusal.NobodyNamed());
    }

    @Test
    void aReturnNeedsAnOpinion() {
        assertThat(HoursReportRules.deciding(ReportState.PENDING, false, " "))
                .containsExactly(new HoursReportRefusal.OpinionMissing());
    }

    @ParameterizedTest
    @CsvSource({"0,0", "60,6000", "59.99,5999", "100,10000", "' 87.5 ',8750", "060,6000"})
    void scoresAreHundredths(String typed, int hundredths) {
        assertThat(HoursReportRules.score(typed, 100)).isEqualTo(new HoursReportRules.Score.Read(hundredths));
    }

    @Test
    void noScoreIsNoneAtAll() {
        assertThat(HoursReportRules.score("  ", 100)).isEqualTo(new HoursReportRules.Score.Read(null));
    }

    @ParameterizedTest
    @CsvSource({"100.01", "-1", "60.001", "六十", "60分", "1e2", "99999", "NaN"})
    void whatIsNoScoreIsNamed(String typed) {
        assertThat(HoursReportRules.score(typed, 100))
                .isInstanceOfSatisfying(
                        HoursReportRules.Score.Wrong.class,
                        wrong -> assertThat(wrong.reason())
                                .contains("“" + typed + "”")
                                .endsWith("。"));
    }

    @Test
    void whoeverHasThePassMarkPasses() {
        assertThat(List.of(
                        HoursReportRules.passes(6000, 60),
                        HoursReportRules.passes(5999, 60),
                        HoursReportRules.passes(null, 60)))
                .containsExactly(true, false, false);
    }
}
