package cn.qinxue.services.order;

import java.util.List;

/** What came of placing or changing an order. */
public sealed interface OrderOutcome {
    /** It was done; the order as it is now. */
    record Accepted(Order order) implements OrderOutcome {}

    /** Nothing was changed; everything that stood in the way. */
    record Refused(List<OrderRefusal> refusals) implements OrderOutcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
