package cn.qinxue.services.payment;

/** What a gateway answers when it is asked for a payment. */
public sealed interface GatewayAnswer {
    /** It knows how the payment ended; the raw answer is kept as evidence. */
    record Ended(GatewayNotice notice, String raw) implements GatewayAnswer {}

    /** It has no money for this number, or has never heard of it; some may still come until the payment expires. */
    record Unpaid() implements GatewayAnswer {}

    /** No believable answer; the reason is for the log. */
    record Unreachable(String reason) implements GatewayAnswer {}
}
