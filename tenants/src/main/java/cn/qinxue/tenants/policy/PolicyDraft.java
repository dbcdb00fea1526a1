package cn.qinxue.tenants.policy;

import cn.qinxue.tenants.authoring.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to publish.
 *
 * @param programme code of the programme it is for
 * @param author who publishes it
 * @param reason why, in the author's words
 * @param effectiveFrom the moment from which it governs; null for the moment of publishing
 */
public record PolicyDraft(
        String programme,
        String yaml,
        String author,
        String reason,
        @Nullable Instant effectiveFrom) {
    private static final int LONGEST_REASON = 500;

    /** Everything against the draft apart from its YAML. */
    List<Problem> problems(Instant now) {
        var problems = new ArrayList<Problem>();
        if (reason.isBlank()) {
            problems.add(new Problem("reason", 0, "请填写发布理由。"));
        }
        if (reason.length() > LONGEST_REASON) {
            problems.add(new Problem("reason", 0, "发布理由过长，最多 " + LONGEST_REASON + " 个字符，请缩短。"));
        }
        if (effectiveFrom != null && effectiveFrom.isBefore(now)) {
            problems.add(new Problem("effectiveFrom", 0, "生效时间不能早于当前时间，请改正。"));
        }
        return problems;
    }
}
