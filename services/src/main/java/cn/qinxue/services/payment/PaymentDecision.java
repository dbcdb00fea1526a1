package cn.qinxue.services.payment;

/** What a believed statement of a gateway does to a payment and its order. */
public sealed interface PaymentDecision {
    /** The money pays the order, also if the order was closed meanwhile: its classes open. */
    record Settle() implements PaymentDecision {}

    /** The money is here and kept, and somebody has to look at it. */
    record Hold(ProblemKind kind) implements PaymentDecision {}

    /** Counted before, but the gateway now states something else: somebody has to look at it. */
    record Dispute(ProblemKind kind) implements PaymentDecision {}

    /** Nobody paid this time. */
    record Fail() implements PaymentDecision {}

    /** Says nothing new: money that was counted before, a failure reported twice or after the money came. */
    record Nothing() implements PaymentDecision {}
}
