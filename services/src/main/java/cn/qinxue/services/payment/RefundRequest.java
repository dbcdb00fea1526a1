package cn.qinxue.services.payment;

/**
 * Money to be given back to a payer.
 *
 * @param number our number of the refund, unique within the tenant; the same number is never paid twice
 * @param payment our number of the payment it comes from
 * @param amount in fen, more than zero
 * @param reason for the payer, in Chinese
 */
public record RefundRequest(String number, String payment, long amount, String reason) {
    public RefundRequest {
        if (amount <= 0) {
            throw new IllegalArgumentException("amount must be more than zero fen: " + amount);
        }
    }
}
