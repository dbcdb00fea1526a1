package cn.qinxue.services.payment;

import java.util.List;

/** What came of asking for a refund or deciding about one. */
public sealed interface RefundOutcome {
    /** It was done; the refund as it is now. */
    record Accepted(Refund refund) implements RefundOutcome {}

    /** Nothing was changed; everything that stood in the way. */
    record Refused(List<RefundRefusal> refusals) implements RefundOutcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
