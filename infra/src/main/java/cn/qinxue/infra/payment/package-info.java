/**
 * The gateways behind {@link cn.qinxue.services.payment.PaymentGateway}. The real protocols are not public, so each
 * adapter is written against the scheme below, which follows what Chinese banks and public-payment platforms use.
 *
 * <h2>Canonical text</h2>
 * All fields but {@code sign}, sorted by name, written {@code name=value} with the value form-encoded in UTF-8, joined
 * by {@code &}. Encoding the values keeps a value that contains {@code &amount=1} from passing as another field.
 *
 * <h2>BANK_PAGE, 银行网上支付</h2>
 * Everything is an HTTP form. {@code sign} is RSA-SHA256 (PKCS #1 v1.5) over the canonical text, in Base64: requests are
 * signed by the merchant, answers and notices by the bank. {@code service} says what a message is, so that no message
 * passes as another kind; {@code merchant} says for whom. Requests carry {@code timestamp} (ISO, five minutes either
 * way) and {@code nonce} (used once); an answer repeats the nonce of its request.
 * <ul>
 *   <li>{@code POST pay}, by the payer's browser: service=pay, merchant, number, amount (fen), subject, expires,
 *       notifyUrl, returnUrl, timestamp, nonce, sign.
 *   <li>{@code POST query}: service=query, merchant, number, timestamp, nonce, sign; answer: service=query-answer,
 *       merchant, number, nonce, state (PAID, FAILED, UNPAID), and with the first two bankNumber, amount, at; sign.
 *   <li>{@code POST refund}: service=refund, merchant, number, refundNumber, amount, reason, timestamp, nonce, sign;
 *       answer: service=refund-answer, merchant, refundNumber, nonce, state (DONE, PROCESSING, REFUSED), bankNumber,
 *       reason, sign.
 *   <li>Notice, posted to notifyUrl: service=notice, merchant, number, bankNumber, state (PAID, FAILED), amount, at,
 *       timestamp, nonce, sign. The bank takes {@code SUCCESS} for an answer and repeats the notice otherwise.
 * </ul>
 *
 * <h2>E_JIAOTONG, E缴通</h2>
 * Everything is a JSON envelope {@code {appid, noise, timestamp, version, data, sign}}: {@code data} is Base64 of a JSON
 * object, {@code sign} is HMAC-SHA256 over the canonical text with the secret of the appid, in lower-case hex, the same
 * way in both directions. {@code timestamp} is in milliseconds, five minutes either way; {@code noise} is used once and
 * repeated by the answer. {@code data.service} says what a message is.
 * <ul>
 *   <li>{@code POST orders}: service=order, number, amount (fen), subject, expires, notifyUrl, returnUrl; answer:
 *       service=order-answer, number, payUrl, to which the browser is sent.
 *   <li>{@code POST orders/query}: service=query, number; answer: service=query-answer, number, state, tradeNumber,
 *       amount, at.
 *   <li>{@code POST refunds}: service=refund, number, refundNumber, amount, reason; answer: service=refund-answer,
 *       refundNumber, state, tradeNumber, reason.
 *   <li>Notice: service=notice, number, tradeNumber, state, amount, at. The platform takes {@code {"code":"SUCCESS"}}
 *       for an answer and repeats the notice otherwise.
 * </ul>
 *
 * <p>Notices are not refused for being late: gateways repeat them for days. They are safe to repeat because a payment
 * is settled once, whoever tells of it and however often.
 *
 * <h2>Settings</h2>
 * {@code qinxue.payment.bank.<tenant>} ({@link cn.qinxue.infra.payment.BankSettings}) and
 * {@code qinxue.payment.epay.<tenant>} ({@link cn.qinxue.infra.payment.EpaySettings}). A tenant without them can be paid
 * at the sandbox only, and that only where {@code qinxue.payment.sandbox.enabled} is true: the mark of development,
 * which a program in production must refuse. No key stands in the repository: the sandbox makes its own at first start.
 */
@NullMarked
package cn.qinxue.infra.payment;

import org.jspecify.annotations.NullMarked;
