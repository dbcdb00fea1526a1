package cn.qinxue.infra.payment;

import cn.qinxue.services.payment.Acknowledgement;
import cn.qinxue.services.payment.GatewayAnswer;
import cn.qinxue.services.payment.GatewayNotice;
import cn.qinxue.services.payment.Jump;
import cn.qinxue.services.payment.PaymentGateway;
import cn.qinxue.services.payment.PaymentRequest;
import cn.qinxue.services.payment.RawNotice;
import cn.qinxue.services.payment.RefundAnswer;
import cn.qinxue.services.payment.RefundRequest;
import cn.qinxue.services.payment.Verification;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;

/** E_JIAOTONG, E缴通: the public-payment platform's signed JSON envelopes, described on the package's page. */
@Singleton
public class EpayGateway implements PaymentGateway {
    /** How policies name it; its code and its title. */
    private static final cn.qinxue.tenants.policy.PaymentGateway NAME =
            cn.qinxue.tenants.policy.PaymentGateway.E_JIAOTONG;

    private static final String JSON = "application/json";

    private final Merchants merchants;
    private final Clock clock;
    private final GatewayClient http = new GatewayClient();

    EpayGateway(Merchants merchants, Clock clock) {
        this.merchants = merchants;
        this.clock = clock;
    }

    @Override
    public String code() {
        return NAME.name();
    }

    @Override
    public String title() {
        return NAME.label();
    }

    @Override
    public URI origin() {
        return Origin.of(merchants.epay().address());
    }

    @Override
    public Jump open(PaymentRequest request) {
        Map<String, ?> data = Map.of(
                "service", "order",
                "number", request.number(),
                "amount", request.amount(),
                "subject", request.subject(),
                "expires", request.expiresAt().toString(),
                "notifyUrl", request.notifyAddress().toString(),
                "returnUrl", request.returnAddress().toString());
        EpayMerchant merchant = merchants.epay();
        try {
            JsonNode answer = ask(merchant, "orders", data);
            URI page = URI.create(text(answer, "payUrl"));
            // A payer is sent nowhere but to the platform itself.
            if (!request.number().equals(text(answer, "number")) || !sameOrigin(page, merchant.address())) {
                return new Jump.Unavailable("the platform named a foreign page: " + page);
            }
            return new Jump.Redirect(page);
        } catch (IOException | IllegalArgumentException noAnswer) {
            return new Jump.Unavailable(String.valueOf(noAnswer.getMessage()));
        }
    }

    @Override
    public Verification verify(RawNotice notice) {
        EpayMerchant merchant = merchants.epay();
        try {
            EpayEnvelope envelope = EpayEnvelope.read(new String(notice.body(), StandardCharsets.UTF_8));
            if (!envelope.holds(merchant.secret())) {
                return new Verification.Forged("签名不符");
            }
            JsonNode data = envelope.content();
            if (!isOurs(envelope, merchant) || !"notice".equals(text(data, "service"))) {
                return new Verification.Forged("不是发给本商户的支付通知");
            }
            return new Verification.Verified(statement(data));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return new Verification.Forged("通知格式不符");
        }
    }

    @Override
    public GatewayAnswer query(String number) {
        try {
            JsonNode answer = ask(merchants.epay(), "orders/query", Map.of("service", "query", "number", number));
            if (!number.equals(text(answer, "number"))) {
                return new GatewayAnswer.Unreachable("the answer is for another payment");
            }
            if ("UNPAID".equals(text(answer, "state"))) {
                return new GatewayAnswer.Unpaid();
            }
            return new GatewayAnswer.Ended(statement(answer), answer.toString());
        } catch (IOException | IllegalArgumentException | DateTimeException noAnswer) {
            return new GatewayAnswer.Unreachable(String.valueOf(noAnswer.getMessage()));
        }
    }

    @Override
    public RefundAnswer refund(RefundRequest request) {
        Map<String, ?> data = Map.of(
                "service", "refund",
                "number", request.payment(),
                "refundNumber", request.number(),
                "amount", request.amount(),
                "reason", request.reason());
        try {
            JsonNode answer = ask(merchants.epay(), "refunds", data);
            if (!request.number().equals(text(answer, "refundNumber"))) {
                return new RefundAnswer.Unreachable("the answer is for another refund");
            }
            return switch (text(answer, "state")) {
                case "DONE" -> new RefundAnswer.Done(text(answer, "tradeNumber"));
                case "PROCESSING" -> new RefundAnswer.Processing();
                case "REFUSED" -> new RefundAnswer.Refused(text(answer, "reason"));
                default -> new RefundAnswer.Unreachable("unknown state " + answer.get("state"));
            };
        } catch (IOException | IllegalArgumentException noAnswer) {
            return new RefundAnswer.Unreachable(String.valueOf(noAnswer.getMessage()));
        }
    }

    @Override
    public Acknowledgement acknowledgement(boolean taken) {
        return new Acknowledgement(taken ? 200 : 400, JSON, taken ? "{\"code\":\"SUCCESS\"}" : "{\"code\":\"FAIL\"}");
    }

    /** Posts an envelope; believes an answer only if it is signed and made for this very request. */
    private JsonNode ask(EpayMerchant merchant, String path, Map<String, ?> data) throws IOException {
        EpayEnvelope request = EpayEnvelope.sealed(merchant.appid(), merchant.secret(), clock.instant(), data);
        String body = http.post(merchant.address().resolve(path), JSON, request.json());
        EpayEnvelope answer = EpayEnvelope.read(body);
        if (!answer.holds(merchant.secret())
                || !isOurs(answer, merchant)
                || !answer.noise().equals(request.noise())) {
            throw new IOException("the answer is not signed by the platform for this request");
        }
        JsonNode content = answer.content();
        if (!(data.get("service") + "-answer").equals(text(content, "service"))) {
            throw new IOException("the answer is not of the kind that was asked for: " + content);
        }
        return content;
    }

    private static boolean isOurs(EpayEnvelope envelope, EpayMerchant merchant) {
        return merchant.appid().equals(envelope.appid()) && EpayEnvelope.VERSION.equals(envelope.version());
    }

    private static boolean sameOrigin(URI page, URI address) {
        return page.isAbsolute() && Origin.of(page).equals(Origin.of(address));
    }

    private static GatewayNotice statement(JsonNode data) {
        return new GatewayNotice(
                text(data, "number"),
                text(data, "tradeNumber"),
                GatewayNotice.Result.valueOf(text(data, "state")),
                amount(data),
                Instant.parse(text(data, "at")));
    }

    private static long amount(JsonNode data) {
        JsonNode value = data.get("amount");
        if (value == null || !value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new IllegalArgumentException("no whole number amount");
        }
        return value.longValue();
    }

    private static String text(JsonNode data, String name) {
        JsonNode value = data.get(name);
        if (value == null || !value.isTextual()) {
            throw new IllegalArgumentException("no text field " + name);
        }
        return value.textValue();
    }
}
