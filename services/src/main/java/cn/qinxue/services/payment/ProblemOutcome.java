package cn.qinxue.services.payment;

/** What came of putting a problem right. */
public sealed interface ProblemOutcome {
    /** It was done; the problem as it is now. */
    record Resolved(PaymentProblem problem) implements ProblemOutcome {}

    /** Nothing was changed. */
    record Refused(ProblemRefusal refusal) implements ProblemOutcome {}
}
