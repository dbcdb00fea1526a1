package cn.qinxue.services.facetoface;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may be done with a class's results, and what they come to. Pure: no clock, no database. */
public final class HoursReportRules {
    private static final Pattern SCORE = Pattern.compile("\\d{1,4}(\\.\\d{1,2})?");
    private static final int HUNDRED = 100;

    private HoursReportRules() {}

    /** Everything against entering or changing scores. */
    public static List<HoursReportRefusal> scoring(FaceToFaceClass its, Instant now) {
        if (its.closedAt() != null) {
            return List.of(new HoursReportRefusal.ClassClosed());
        }
        if (its.reportState() == ReportState.PENDING) {
            return List.of(new HoursReportRefusal.Pending());
        }
        if (its.reportState() == ReportState.PASSED) {
            return List.of(new HoursReportRefusal.Passed());
        }
        return its.isOver(now) ? List.of() : List.of(new HoursReportRefusal.NotOver(its.overAt()));
    }

    /** Everything against reporting hours for so many who attended (decision 13). */
    public static List<HoursReportRefusal> reporting(FaceToFaceClass its, int named, Instant now) {
        var refusals = new ArrayList<>(scoring(its, now));
        if (refusals.isEmpty() && named == 0) {
            refusals.add(new HoursReportRefusal.NobodyNamed());
        }
        if (refusals.isEmpty() && named > its.allowedHeads()) {
            refusals.add(new HoursReportRefusal.TooManyNamed(named, its.allowedHeads()));
        }
        return List.copyOf(refusals);
    }

    /** Everything against deciding about a report. */
    public static List<HoursReportRefusal> deciding(@Nullable ReportState state, boolean pass, String opinion) {
        if (state != ReportState.PENDING) {
            return List.of(new HoursReportRefusal.NotPending(state));
        }
        return pass || !opinion.isBlank() ? List.of() : List.of(new HoursReportRefusal.OpinionMissing());
    }

    /** Whether a score, in hundredths of a point, reaches so many points; nobody passes without one. */
    public static boolean passes(@Nullable Integer score, int passMark) {
        return score != null && score >= passMark * HUNDRED;
    }

    /** What was typed as a score. */
    public sealed interface Score {
        /** Hundredths of a point; null where nothing was typed. */
        record Read(@Nullable Integer hundredths) implements Score {}

        /** What is wrong with it, after 成绩. */
        record Wrong(String reason) implements Score {}
    }

    /** Reads a score of at most so many points; blank means that there is none. */
    public static Score score(String typed, int fullMark) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return new Score.Read(null);
        }
        return Optional.of(text)
                .filter(number -> SCORE.matcher(number).matches())
                .map(number -> new BigDecimal(number).movePointRight(2).intValueExact())
                .<Score>map(hundredths -> hundredths > fullMark * HUNDRED
                        ? new Score.Wrong("“" + text + "”超过满分 " + fullMark + " 分。")
                        : new Score.Read(hundredths))
                .orElseGet(() -> new Score.Wrong("“" + text + "”不是分数，填 0 到 " + fullMark + " 的数，最多两位小数。"));
    }
}
