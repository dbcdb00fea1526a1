package cn.qinxue.services.enrollment;

import cn.qinxue.services.order.Order;
import java.util.List;

/** What came of ordering classes. */
public sealed interface OrderingOutcome {
    /** It was placed and confirmed; the gateway may be opened. */
    record Ordered(Order order) implements OrderingOutcome {}

    /** Nothing was changed; everything that stood in the way. */
    record Refused(List<OrderingRefusal> refusals) implements OrderingOutcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
