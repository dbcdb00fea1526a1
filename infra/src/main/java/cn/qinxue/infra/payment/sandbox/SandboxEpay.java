package cn.qinxue.infra.payment.sandbox;

import cn.qinxue.infra.payment.EpayEnvelope;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Speaks the public-payment platform's protocol. */
final class SandboxEpay implements NoticeSender.NoticeForm {
    private static final String JSON = "application/json";

    private final SandboxKeys keys;
    private final Clock clock;
    private final RequestGuard guard;

    SandboxEpay(SandboxKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        this.guard = new RequestGuard(clock);
    }

    /** Opens a payment and tells where to send the payer. */
    void order(SandboxExchange exchange, SandboxDesk desk, URI cashiers) throws IOException {
        EpayEnvelope request = believed(exchange);
        JsonNode data = content(request, "order");
        SandboxPayment payment = desk.open(new SandboxDesk.Wish(
                Protocol.EPAY,
                request.appid(),
                text(data, "number"),
                data.path("amount").asLong(),
                text(data, "subject"),
                Instant.parse(text(data, "expires")),
                URI.create(text(data, "notifyUrl")),
                URI.create(text(data, "returnUrl"))));
        String page = cashiers.resolve("/cashier/" + payment.id()).toString();
        reply(exchange, request, Map.of("service", "order-answer", "number", payment.number(), "payUrl", page));
    }

    void query(SandboxExchange exchange, SandboxBook book) throws IOException {
        EpayEnvelope request = believed(exchange);
        String number = text(content(request, "query"), "number");
        Optional<SandboxPayment> found = book.find(Protocol.EPAY, request.appid(), number);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("service", "query-answer");
        answer.put("number", number);
        if (found.isEmpty() || found.get().at() == null) {
            answer.put("state", "UNPAID");
        } else {
            answer.putAll(statement(
                    found.get(), found.get().state().name(), found.get().collected()));
        }
        reply(exchange, request, answer);
    }

    void refund(SandboxExchange exchange, SandboxBook book, SandboxDesk desk) throws IOException {
        EpayEnvelope request = believed(exchange);
        JsonNode data = content(request, "refund");
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("service", "refund-answer");
        answer.put("refundNumber", text(data, "refundNumber"));
        try {
            SandboxPayment payment = book.find(Protocol.EPAY, request.appid(), text(data, "number"))
                    .orElseThrow(() -> new IllegalArgumentException("没有这笔付款"));
            SandboxRefund refund = desk.refund(
                    payment, text(data, "refundNumber"), data.path("amount").asLong());
            answer.put("state", "DONE");
            answer.put("tradeNumber", refund.gatewayNumber());
        } catch (IllegalArgumentException refused) {
            answer.put("state", "REFUSED");
            answer.put("reason", String.valueOf(refused.getMessage()));
        }
        reply(exchange, request, answer);
    }

    @Override
    public String contentType() {
        return JSON;
    }

    @Override
    public String body(SandboxPayment payment, SandboxNotice notice) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("service", "notice");
        data.put("number", payment.number());
        data.putAll(statement(payment, notice.result(), notice.amount()));
        // A forger knows the protocol but not the secret.
        byte[] secret = notice.forged()
                ? "no secret of anybody".getBytes(StandardCharsets.UTF_8)
                : keys.epaySecret(payment.merchant());
        return EpayEnvelope.sealed(payment.merchant(), secret, clock.instant(), data)
                .json();
    }

    @Override
    public boolean isTaken(int status, String body) {
        return status == 200 && body.contains("\"SUCCESS\"");
    }

    private Map<String, Object> statement(SandboxPayment payment, String state, long amount) {
        Instant at = payment.at();
        return Map.of(
                "state",
                state,
                "tradeNumber",
                payment.gatewayNumber(),
                "amount",
                amount,
                "at",
                (at == null ? clock.instant() : at).toString());
    }

    private EpayEnvelope believed(SandboxExchange exchange) throws IOException {
        EpayEnvelope envelope = EpayEnvelope.read(exchange.body());
        if (!envelope.holds(keys.epaySecret(envelope.appid()))) {
            throw new IllegalArgumentException("签名不正确");
        }
        guard.requireFresh(Instant.ofEpochMilli(Long.parseLong(envelope.timestamp())));
        guard.requireNew(envelope.appid(), envelope.noise());
        return envelope;
    }

    private static JsonNode content(EpayEnvelope envelope, String service) {
        JsonNode data = envelope.content();
        if (!service.equals(text(data, "service"))) {
            throw new IllegalArgumentException("请求种类不正确");
        }
        return data;
    }

    private void reply(SandboxExchange exchange, EpayEnvelope request, Map<String, ?> data) throws IOException {
        byte[] secret = keys.epaySecret(request.appid());
        EpayEnvelope answer = EpayEnvelope.sealed(request.appid(), secret, clock.instant(), request.noise(), data);
        exchange.answer(200, JSON, answer.json());
    }

    private static String text(JsonNode data, String name) {
        JsonNode value = data.get(name);
        if (value == null || !value.isTextual()) {
            throw new IllegalArgumentException("缺少 " + name);
        }
        return value.textValue();
    }
}
