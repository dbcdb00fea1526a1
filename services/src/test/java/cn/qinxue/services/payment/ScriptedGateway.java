package cn.qinxue.services.payment;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Says what a test wants. A notice reads {@code signed number result amount}; anything else is forged. */
public class ScriptedGateway implements PaymentGateway {
    private final String code;
    private final Map<String, GatewayAnswer> answers = new ConcurrentHashMap<>();
    private final Map<String, RefundAnswer> refundAnswers = new ConcurrentHashMap<>();
    private final List<RefundRequest> refunds = new ArrayList<>();
    private volatile boolean down;

    ScriptedGateway(String code) {
        this.code = code;
    }

    static RawNotice notice(String number, GatewayNotice.Result result, long amount) {
        return raw("signed " + number + " " + result + " " + amount);
    }

    static RawNotice raw(String body) {
        return new RawNotice(Map.of("Content-Type", "text/plain"), body.getBytes(StandardCharsets.UTF_8), "192.0.2.1");
    }

    /** What it answers to queries for this number; by default unpaid. */
    void answer(String number, GatewayAnswer answer) {
        answers.put(number, answer);
    }

    void answerPaid(String number, long amount) {
        answer(number, new GatewayAnswer.Ended(statement(number, GatewayNotice.Result.PAID, amount), "raw answer"));
    }

    /** What it answers to refunds of this number; by default done. */
    void answerRefund(String refund, RefundAnswer answer) {
        refundAnswers.put(refund, answer);
    }

    List<RefundRequest> refundsOf(Payment payment) {
        return refunds.stream()
                .filter(refund -> refund.payment().equals(payment.number()))
                .toList();
    }

    void setDown(boolean isDown) {
        down = isDown;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String title() {
        return "试验网关";
    }

    @Override
    public URI origin() {
        return URI.create("http://gateway.invalid");
    }

    @Override
    public Jump open(PaymentRequest request) {
        return down
                ? new Jump.Unavailable("down")
                : new Jump.Redirect(URI.create("http://gateway.invalid/" + request.number()));
    }

    @Override
    public Verification verify(RawNotice notice) {
        String[] words = new String(notice.body(), StandardCharsets.UTF_8).split(" ");
        if (!words[0].equals("signed")) {
            return new Verification.Forged("签名不符");
        }
        return new Verification.Verified(
                statement(words[1], GatewayNotice.Result.valueOf(words[2]), Long.parseLong(words[3])));
    }

    @Override
    public GatewayAnswer query(String number) {
        return down ? new GatewayAnswer.Unreachable("down") : answers.getOrDefault(number, new GatewayAnswer.Unpaid());
    }

    @Override
    public synchronized RefundAnswer refund(RefundRequest request) {
        refunds.add(request);
        return refundAnswers.getOrDefault(request.number(), new RefundAnswer.Done("G" + request.number()));
    }

    @Override
    public Acknowledgement acknowledgement(boolean taken) {
        return new Acknowledgement(taken ? 200 : 400, "text/plain", taken ? "TAKEN" : "AGAIN");
    }

    private static GatewayNotice statement(String number, GatewayNotice.Result result, long amount) {
        return new GatewayNotice(number, "G" + number, result, amount, Instant.parse("2026-09-01T06:02:00Z"));
    }
}
