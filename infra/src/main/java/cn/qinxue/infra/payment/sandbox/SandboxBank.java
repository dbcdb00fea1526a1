package cn.qinxue.infra.payment.sandbox;

import cn.qinxue.infra.payment.BankSignature;
import cn.qinxue.infra.payment.SignedText;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Speaks the bank's protocol. */
final class SandboxBank implements NoticeSender.NoticeForm {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final SandboxKeys keys;
    private final Clock clock;
    private final RequestGuard guard;

    SandboxBank(SandboxKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        this.guard = new RequestGuard(clock);
    }

    /** Opens the payment that a payer's browser brings. */
    SandboxPayment pay(SandboxExchange exchange, SandboxDesk desk) throws IOException {
        Map<String, String> fields = believed(exchange, "pay");
        return desk.open(new SandboxDesk.Wish(
                Protocol.BANK,
                required(fields, "merchant"),
                required(fields, "number"),
                Long.parseLong(required(fields, "amount")),
                required(fields, "subject"),
                Instant.parse(required(fields, "expires")),
                URI.create(required(fields, "notifyUrl")),
                URI.create(required(fields, "returnUrl"))));
    }

    void query(SandboxExchange exchange, SandboxBook book) throws IOException {
        Map<String, String> fields = believed(exchange, "query");
        guard.requireNew(required(fields, "merchant"), required(fields, "nonce"));
        Optional<SandboxPayment> found =
                book.find(Protocol.BANK, required(fields, "merchant"), required(fields, "number"));
        Map<String, String> answer = answer(fields);
        answer.put("number", required(fields, "number"));
        if (found.isEmpty() || found.get().at() == null) {
            answer.put("state", "UNPAID");
        } else {
            answer.putAll(statement(
                    found.get(), found.get().state().name(), found.get().collected()));
        }
        reply(exchange, answer);
    }

    void refund(SandboxExchange exchange, SandboxBook book, SandboxDesk desk) throws IOException {
        Map<String, String> fields = believed(exchange, "refund");
        guard.requireNew(required(fields, "merchant"), required(fields, "nonce"));
        Map<String, String> answer = answer(fields);
        answer.put("refundNumber", required(fields, "refundNumber"));
        try {
            SandboxPayment payment = book.find(Protocol.BANK, required(fields, "merchant"), required(fields, "number"))
                    .orElseThrow(() -> new IllegalArgumentException("没有这笔付款"));
            SandboxRefund refund =
                    desk.refund(payment, required(fields, "refundNumber"), Long.parseLong(required(fields, "amount")));
            answer.put("state", "DONE");
            answer.put("bankNumber", refund.gatewayNumber());
        } catch (IllegalArgumentException refused) {
            answer.put("state", "REFUSED");
            answer.put("reason", String.valueOf(refused.getMessage()));
        }
        reply(exchange, answer);
    }

    @Override
    public String contentType() {
        return FORM;
    }

    @Override
    public String body(SandboxPayment payment, SandboxNotice notice) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("service", "notice");
        fields.put("merchant", payment.merchant());
        fields.put("number", payment.number());
        fields.putAll(statement(payment, notice.result(), notice.amount()));
        fields.put("timestamp", clock.instant().toString());
        fields.put("nonce", UUID.randomUUID().toString());
        // A forger knows the protocol but not the bank's key.
        return SignedText.form(BankSignature.signed(fields, notice.forged() ? keys.merchant() : keys.bank()));
    }

    @Override
    public boolean isTaken(int status, String body) {
        return status == 200 && body.equals("SUCCESS");
    }

    private Map<String, String> statement(SandboxPayment payment, String state, long amount) {
        Instant at = payment.at();
        return Map.of(
                "state", state,
                "bankNumber", payment.gatewayNumber(),
                "amount", Long.toString(amount),
                "at", (at == null ? clock.instant() : at).toString());
    }

    private Map<String, String> believed(SandboxExchange exchange, String service) throws IOException {
        Map<String, String> fields = exchange.form();
        if (!service.equals(fields.get("service")) || !BankSignature.holds(fields, keys.merchantPublic())) {
            throw new IllegalArgumentException("签名不正确");
        }
        try {
            guard.requireFresh(Instant.parse(required(fields, "timestamp")));
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException("时间格式不正确", malformed);
        }
        return fields;
    }

    private static Map<String, String> answer(Map<String, String> request) {
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("service", required(request, "service") + "-answer");
        answer.put("merchant", required(request, "merchant"));
        answer.put("nonce", required(request, "nonce"));
        return answer;
    }

    private void reply(SandboxExchange exchange, Map<String, String> answer) throws IOException {
        exchange.answer(200, FORM, SignedText.form(BankSignature.signed(answer, keys.bank())));
    }

    private static String required(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("缺少 " + name);
        }
        return value;
    }
}
