package cn.qinxue.services.payment;

import java.net.URI;

/**
 * A place where people pay, outside the process: the port behind which each gateway's protocol hides. All calls work
 * for the bound tenant, with that tenant's merchant number and keys. None may be called inside a database transaction.
 */
public interface PaymentGateway {
    /** The code by which policies and addresses name it, such as {@code BANK_PAGE}. */
    String code();

    /** What a payer calls it, in Chinese. */
    String title();

    /** The origin (scheme, host, port) that the payer's browser jumps to; the pages' {@code form-action} must allow it. */
    URI origin();

    /** Where to send the payer's browser; the same number opened again leads to the same payment at the gateway. */
    Jump open(PaymentRequest request);

    /** Whether a notice truly comes from the gateway and is meant for the bound tenant. Never throws for bad input. */
    Verification verify(RawNotice notice);

    /** What the gateway says of a payment of ours; the number is {@link PaymentRequest#number()}. */
    GatewayAnswer query(String number);

    /** Asks for money back; asking again with the same refund number pays nothing twice and tells the state. */
    RefundAnswer refund(RefundRequest request);

    /** The answer by which the gateway knows that a notice was taken ({@code true}) or must be sent again. */
    Acknowledgement acknowledgement(boolean taken);
}
