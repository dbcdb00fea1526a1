package cn.qinxue.services.payment;

import java.util.List;

/** What came of wanting to pay. */
public sealed interface PaymentStart {
    /** Send the browser there. */
    record Started(Payment payment, Jump jump) implements PaymentStart {}

    /** Nothing was opened; everything that stood in the way. */
    record Refused(List<StartRefusal> refusals) implements PaymentStart {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
