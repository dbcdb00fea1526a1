package cn.qinxue.services.equivalence;

import cn.qinxue.services.equivalence.ClaimAction.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim with everything an office needs to decide it.
 *
 * @param party how the administrator stands to it
 * @param office what the deciding office is called
 * @param left what the caps leave beside what was approved; null where the policy does not have the kind, or asks nothing
 * @param duplicates other claims with the same evidence
 */
public record ClaimReview(
        ClaimLine line,
        Party party,
        String office,
        @Nullable Allowance left,
        List<ClaimAttachment> attachments,
        List<Duplicate> duplicates) {
    public ClaimReview {
        attachments = List.copyOf(attachments);
        duplicates = List.copyOf(duplicates);
    }

    /** What may be granted at most of what was claimed, in hundredths. */
    public int grantable() {
        return left == null ? 0 : Math.min(line.hours(), left.hours());
    }
}
