package cn.qinxue.services.payment;

/** Whether a notice is to be believed. */
public sealed interface Verification {
    /** Signed by the gateway, for the bound tenant's merchant number. */
    record Verified(GatewayNotice notice) implements Verification {}

    /** Not to be believed; the reason is for the office and the log. */
    record Forged(String reason) implements Verification {}
}
