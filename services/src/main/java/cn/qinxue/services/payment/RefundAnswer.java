package cn.qinxue.services.payment;

/** What a gateway answers to a refund. */
public sealed interface RefundAnswer {
    /** The money is on its way back for good; the number is the gateway's own. */
    record Done(String gatewayNumber) implements RefundAnswer {}

    /** Taken, not yet decided: ask again later. */
    record Processing() implements RefundAnswer {}

    /** Refused for good; the reason is the gateway's. */
    record Refused(String reason) implements RefundAnswer {}

    /** No believable answer: nobody knows, ask again with the same number. */
    record Unreachable(String reason) implements RefundAnswer {}
}
