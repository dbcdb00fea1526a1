package cn.qinxue.infra.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.infra.payment.sandbox.SandboxGateway;
import cn.qinxue.infra.payment.sandbox.SandboxSettings;
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
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.TenantState;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A sandbox, both gateways of a tenant at it, a payment number of its own for each test, and a box for its notices. */
abstract class AtSandbox {
    static final Tenant HOME = tenant("home");
    static final Tenant NEIGHBOUR = tenant("neighbour");
    static final AtomicInteger NUMBER = new AtomicInteger();
    static final Acknowledgement TAKEN_BY_NOBODY = new Acknowledgement(500, "text/plain", "");

    @TempDir
    private static Path folder;

    static SandboxGateway sandbox;
    static Map<String, PaymentGateway> gateways;

    final String number = "2026090114020000%04d01".formatted(NUMBER.incrementAndGet());
    final NoticeBox box = new NoticeBox(notice -> TAKEN_BY_NOBODY);

    @BeforeAll
    static void start() {
        var clock = Clock.systemUTC();
        sandbox = new SandboxGateway(new SandboxSettings("localhost", 0, folder, Duration.ofMillis(100)), clock);
        sandbox.start();
        gateways = gateways(clock);
    }

    @AfterAll
    static void stop() {
        sandbox.stop();
    }

    @AfterEach
    void close() {
        box.close();
    }

    static Map<String, PaymentGateway> gateways(Clock clock) {
        var merchants = new Merchants(List.of(), List.of(), sandbox);
        return Map.of("BANK", new BankGateway(merchants, clock), "EPAY", new EpayGateway(merchants, clock));
    }

    static PaymentGateway gateway(String code) {
        return Objects.requireNonNull(gateways.get(code));
    }

    URI open(String code) {
        return Payer.arrive(at(HOME, () -> jump(code)));
    }

    Jump jump(String code) {
        return gateway(code)
                .open(new PaymentRequest(
                        number,
                        12600,
                        "2026 年度中级工网络班 <&>",
                        Instant.now().plusSeconds(1800),
                        box.address(),
                        URI.create("http://home.localhost:8080/orders/1")));
    }

    void pay(String code, String behaviour) {
        var cashier = open(code);
        behave(code, behaviour);
        Payer.press(cashier, "payment");
    }

    void behave(String code, String behaviour) {
        var id = payment(code).get("id").textValue();
        Payer.control(sandbox.address(), "PUT", "payments/" + id + "/behaviour", behaviour);
    }

    JsonNode payment(String code) {
        for (var payment : Payer.control(sandbox.address(), "GET", "payments", "")) {
            if (payment.get("number").textValue().equals(number)
                    && payment.get("protocol").textValue().equals(code)) {
                return payment;
            }
        }
        throw new IllegalStateException("no payment " + number);
    }

    GatewayAnswer query(String code) {
        return at(HOME, () -> gateway(code).query(number));
    }

    GatewayNotice ended(String code) {
        return ((GatewayAnswer.Ended) query(code)).notice();
    }

    RefundAnswer refund(String code, String refund, long amount) {
        return at(HOME, () -> gateway(code).refund(new RefundRequest(number + refund, number, amount, "报错了班")));
    }

    static GatewayNotice verified(String code, RawNotice notice) {
        var verification = at(HOME, () -> gateway(code).verify(notice));
        assertThat(verification).isInstanceOf(Verification.Verified.class);
        return ((Verification.Verified) verification).notice();
    }

    static RawNotice raw(String body) {
        return new RawNotice(Map.of(), body.getBytes(StandardCharsets.UTF_8), "");
    }

    static <T> T at(Tenant tenant, Supplier<T> work) {
        return Tenancy.call(tenant, work);
    }

    static Tenant tenant(String code) {
        return new Tenant(
                code, "试验省", "试验省", "试", "#1d5283", "320000", List.of(), code, TenantState.ACTIVE, "", "", "");
    }
}
