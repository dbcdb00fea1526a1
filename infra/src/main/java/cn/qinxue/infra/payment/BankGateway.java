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
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** BANK_PAGE, 银行网上支付: signed forms, described on the package's page. */
@Singleton
public class BankGateway implements PaymentGateway {
    /** How policies name it; its code and its title. */
    private static final cn.qinxue.tenants.policy.PaymentGateway NAME =
            cn.qinxue.tenants.policy.PaymentGateway.BANK_PAGE;

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Merchants merchants;
    private final Clock clock;
    private final GatewayClient http = new GatewayClient();

    BankGateway(Merchants merchants, Clock clock) {
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
        return Origin.of(merchants.bank().address());
    }

    @Override
    public Jump open(PaymentRequest request) {
        BankMerchant merchant = merchants.bank();
        Map<String, String> fields = message(merchant, "pay", request.number());
        fields.put("amount", Long.toString(request.amount()));
        fields.put("subject", request.subject());
        fields.put("expires", request.expiresAt().toString());
        fields.put("notifyUrl", request.notifyAddress().toString());
        fields.put("returnUrl", request.returnAddress().toString());
        return new Jump.FormPost(merchant.address().resolve("pay"), BankSignature.signed(fields, merchant.ours()));
    }

    @Override
    public Verification verify(RawNotice notice) {
        BankMerchant merchant = merchants.bank();
        try {
            Map<String, String> fields = SignedText.parse(new String(notice.body(), StandardCharsets.UTF_8));
            if (!BankSignature.holds(fields, merchant.bank())) {
                return new Verification.Forged("签名不符");
            }
            if (!"notice".equals(fields.get("service")) || !merchant.merchant().equals(fields.get("merchant"))) {
                return new Verification.Forged("不是发给本商户的支付通知");
            }
            return new Verification.Verified(statement(fields));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return new Verification.Forged("通知格式不符");
        }
    }

    @Override
    public GatewayAnswer query(String number) {
        BankMerchant merchant = merchants.bank();
        try {
            Map<String, String> answer = ask(merchant, "query", message(merchant, "query", number));
            if (!number.equals(answer.get("number"))) {
                return new GatewayAnswer.Unreachable("the answer is for another payment");
            }
            if ("UNPAID".equals(answer.get("state"))) {
                return new GatewayAnswer.Unpaid();
            }
            return new GatewayAnswer.Ended(statement(answer), SignedText.form(answer));
        } catch (IOException | IllegalArgumentException | DateTimeException noAnswer) {
            return new GatewayAnswer.Unreachable(String.valueOf(noAnswer.getMessage()));
        }
    }

    @Override
    public RefundAnswer refund(RefundRequest request) {
        BankMerchant merchant = merchants.bank();
        Map<String, String> fields = message(merchant, "refund", request.payment());
        fields.put("refundNumber", request.number());
        fields.put("amount", Long.toString(request.amount()));
        fields.put("reason", request.reason());
        try {
            Map<String, String> answer = ask(merchant, "refund", fields);
            if (!request.number().equals(answer.get("refundNumber"))) {
                return new RefundAnswer.Unreachable("the answer is for another refund");
            }
            return switch (required(answer, "state")) {
                case "DONE" -> new RefundAnswer.Done(required(answer, "bankNumber"));
                case "PROCESSING" -> new RefundAnswer.Processing();
                case "REFUSED" -> new RefundAnswer.Refused(required(answer, "reason"));
                default -> new RefundAnswer.Unreachable("unknown state " + answer.get("state"));
            };
        } catch (IOException | IllegalArgumentException noAnswer) {
            return new RefundAnswer.Unreachable(String.valueOf(noAnswer.getMessage()));
        }
    }

    @Override
    public Acknowledgement acknowledgement(boolean taken) {
        return new Acknowledgement(taken ? 200 : 400, "text/plain", taken ? "SUCCESS" : "FAIL");
    }

    private Map<String, String> message(BankMerchant merchant, String service, String number) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("service", service);
        fields.put("merchant", merchant.merchant());
        fields.put("number", number);
        fields.put("timestamp", clock.instant().toString());
        fields.put("nonce", UUID.randomUUID().toString());
        return fields;
    }

    /** Posts a signed form; believes an answer only if it is signed and made for this very request. */
    private Map<String, String> ask(BankMerchant merchant, String path, Map<String, String> fields) throws IOException {
        String body = SignedText.form(BankSignature.signed(fields, merchant.ours()));
        Map<String, String> answer =
                SignedText.parse(http.post(merchant.address().resolve(path), FORM, body));
        if (!BankSignature.holds(answer, merchant.bank())
                || !(fields.get("service") + "-answer").equals(answer.get("service"))
                || !merchant.merchant().equals(answer.get("merchant"))
                || !required(fields, "nonce").equals(answer.get("nonce"))) {
            throw new IOException("the answer is not signed by the bank for this request");
        }
        return answer;
    }

    private static GatewayNotice statement(Map<String, String> fields) {
        return new GatewayNotice(
                required(fields, "number"),
                required(fields, "bankNumber"),
                GatewayNotice.Result.valueOf(required(fields, "state")),
                Long.parseLong(required(fields, "amount")),
                Instant.parse(required(fields, "at")));
    }

    private static String required(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no field " + name);
        }
        return value;
    }
}
