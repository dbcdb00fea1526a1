package cn.qinxue.infra.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.infra.payment.sandbox.SandboxGateway;
import cn.qinxue.infra.payment.sandbox.SandboxSettings;
import cn.qinxue.services.payment.GatewayAnswer;
import cn.qinxue.services.payment.Jump;
import cn.qinxue.services.payment.PaymentGateway;
import cn.qinxue.services.payment.PaymentRequest;
import cn.qinxue.services.payment.RefundAnswer;
import cn.qinxue.services.payment.RefundRequest;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.TenantState;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody between us and the gateway: what he recorded or makes up is not believed. */
class OverheardAnswerTest {
    private static final Tenant HOME = new Tenant(
            "home", "试验省", "试验省", "试", "#1d5283", "320000", List.of(), "home", TenantState.ACTIVE, "", "", "");

    /** Kept for all tests of the class, for the keys take long to make; each test begins with an empty journal. */
    @TempDir
    private static Path folder;

    private SandboxGateway sandbox;
    private HttpServer between;

    /** What the man in between answers; null: what the sandbox answers. */
    private volatile @Nullable String answer;

    private volatile int status = 200;
    private volatile String lastRequest = "";
    private volatile String lastAnswer = "";

    @BeforeEach
    void start() throws IOException {
        Files.deleteIfExists(folder.resolve("journal.jsonl"));
        sandbox = new SandboxGateway(
                new SandboxSettings("localhost", 0, folder, Duration.ofSeconds(1)), Clock.systemUTC());
        sandbox.start();
        between = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        between.createContext("/", exchange -> {
            lastRequest = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var given = answer;
            if (given == null) {
                var type = exchange.getRequestHeaders().getFirst("Content-Type");
                given = Payer.post(
                                sandbox.address()
                                        .resolve(exchange.getRequestURI().getPath()),
                                type,
                                lastRequest)
                        .body();
            }
            lastAnswer = given;
            byte[] bytes = given.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        between.start();
    }

    @AfterEach
    void stop() {
        between.stop(0);
        sandbox.stop();
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK", "EPAY"})
    void anAnswerOfYesterdayIsNotBelievedToday(String code) {
        var gateway = gateway(code);
        assertThat(at(() -> gateway.query("1"))).isEqualTo(new GatewayAnswer.Unpaid());
        answer = lastAnswer;
        assertThat(at(() -> gateway.query("1"))).isInstanceOf(GatewayAnswer.Unreachable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK", "EPAY"})
    void aRequestOfYesterdayIsNotAnsweredToday(String code) {
        at(() -> gateway(code).query("1"));
        var path = code.equals("BANK") ? "bank/query" : "epay/orders/query";
        var again = Payer.post(sandbox.address().resolve(path), "text/plain", lastRequest);
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("请求重复");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK", "EPAY"})
    void theAnswerToAnotherQuestionIsNotBelieved(String code) {
        var gateway = gateway(code);
        at(() -> gateway.refund(new RefundRequest("R1", "1", 1, "x")));
        answer = lastAnswer;
        assertThat(at(() -> gateway.query("1"))).isInstanceOf(GatewayAnswer.Unreachable.class);
    }

    @ParameterizedTest
    @CsvSource({
        "BANK, 200, ''",
        "BANK, 200, state=PAID",
        "BANK, 200, <html>",
        "BANK, 500, x",
        "BANK, 302, x",
        "EPAY, 200, ''",
        "EPAY, 200, '{\"state\":\"PAID\"}'",
        "EPAY, 200, <html>",
        "EPAY, 500, x",
        "EPAY, 302, x"
    })
    void rubbishIsNoAnswer(String code, int httpStatus, String body) {
        status = httpStatus;
        answer = body;
        var gateway = gateway(code);
        assertThat(at(() -> gateway.query("1"))).isInstanceOf(GatewayAnswer.Unreachable.class);
        assertThat(at(() -> gateway.refund(new RefundRequest("R1", "1", 1, "x"))))
                .isInstanceOf(RefundAnswer.Unreachable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK", "EPAY"})
    void anEndlessAnswerIsCutOff(String code) {
        answer = "x".repeat(100_000);
        assertThat(at(() -> gateway(code).query("1"))).isInstanceOf(GatewayAnswer.Unreachable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BANK", "EPAY"})
    void aGatewayThatIsDownIsUnreachable(String code) {
        between.stop(0);
        assertThat(at(() -> gateway(code).query("1"))).isInstanceOf(GatewayAnswer.Unreachable.class);
        assertThat(at(() -> gateway(code).refund(new RefundRequest("R1", "1", 1, "x"))))
                .isInstanceOf(RefundAnswer.Unreachable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = "EPAY")
    void aPayerIsNotSentToAForeignPage(String code) {
        // The sandbox names its own page, which is foreign to whoever talks to the man in between.
        var jump = at(() -> gateway(code)
                .open(new PaymentRequest(
                        "1",
                        100,
                        "班",
                        Instant.now().plusSeconds(60),
                        URI.create("http://home.localhost/n"),
                        URI.create("http://home.localhost/r"))));
        assertThat(jump).isInstanceOf(Jump.Unavailable.class);
    }

    /** The gateway as its settings would make it, with the sandbox's keys and the address of the man in between. */
    private PaymentGateway gateway(String code) {
        var address = URI.create("http://localhost:" + between.getAddress().getPort() + "/");
        if (code.equals("BANK")) {
            var settings = new BankSettings(
                    "home",
                    "DEMO-BANK-home",
                    address.resolve("bank/"),
                    folder.resolve("merchant.pem"),
                    folder.resolve("bank-public.pem"));
            return new BankGateway(new Merchants(List.of(settings), List.of(), null), Clock.systemUTC());
        }
        var contract = sandbox.epayMerchant("home");
        var merchants = new Merchants(List.of(), List.of(), null) {
            @Override
            public EpayMerchant epay() {
                return new EpayMerchant(contract.appid(), address.resolve("epay/"), contract.secret());
            }
        };
        return new EpayGateway(merchants, Clock.systemUTC());
    }

    private static <T> T at(Supplier<T> work) {
        return Tenancy.call(HOME, work);
    }
}
