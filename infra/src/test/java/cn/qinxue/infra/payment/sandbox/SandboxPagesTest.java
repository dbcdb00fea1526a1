package cn.qinxue.infra.payment.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxPagesTest {
    /** Kept for all tests of the class, for the keys take long to make; each test begins with an empty journal. */
    @TempDir
    private static Path folder;

    private SandboxGateway sandbox;

    @BeforeEach
    void start() throws IOException {
        Files.deleteIfExists(folder.resolve("journal.jsonl"));
        sandbox = new SandboxGateway(
                new SandboxSettings("localhost", 0, folder, Duration.ofSeconds(1)), Clock.systemUTC());
        sandbox.start();
    }

    @AfterEach
    void stop() {
        sandbox.stop();
    }

    @Test
    void savesTheBehaviourOfAllPaymentsByForm() throws Exception {
        var saved = post("/control/behaviour", "delaySeconds=5&copies=2&amount=&lost=1&reordered=1");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(get("/control/api/behaviour").body())
                .isEqualTo("{\"delaySeconds\":5,\"copies\":2,\"lost\":true,\"forged\":false,\"reordered\":true}");
        assertThat(get("/control").body())
                .contains("演示收银台，不会扣款", "value=\"5\"", "name=\"lost\" value=\"1\" checked")
                .contains("name=\"forged\" value=\"1\">")
                .doesNotContain("style=", "<script");
    }

    @ParameterizedTest
    @CsvSource({
        "delaySeconds=x, 请填写整数",
        "delaySeconds=-1, 延迟是 0 到 86400 秒",
        "copies=0, 重复是 1 到 100 次",
        "copies=101, 重复是 1 到 100 次",
        "amount=0, 金额至少 1 分"
    })
    void saysWhatIsWrongWithABehaviour(String form, String message) throws Exception {
        var refused = post("/control/behaviour", form);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains(message);
        assertThat(get("/control/api/behaviour").body()).contains("\"copies\":1");
    }

    @Test
    void takesNoOrdersFromPagesOfOthers() throws Exception {
        var request = HttpRequest.newBuilder(at("/control/behaviour"))
                .header("Origin", "http://evil.example")
                .POST(HttpRequest.BodyPublishers.ofString("lost=1"));
        assertThat(send(request).statusCode()).isEqualTo(403);
        assertThat(get("/control/api/behaviour").body()).contains("\"lost\":false");
    }

    @Test
    void aPageThatIsNotThereSaysSo() throws Exception {
        assertThat(get("/cashier/nothing").statusCode()).isEqualTo(404);
        assertThat(get("/cashier/nothing").body()).contains("没有这笔付款");
        assertThat(get("/control/api/nothing").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"service=pay&merchant=x, 签名不正确", "nonsense, 不能付款"})
    void refusesAJumpThatNobodySigned(String form, String message) throws Exception {
        var refused = post("/bank/pay", form);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains(message);
    }

    @Test
    void everyPageKeepsTheBrowserOnAShortLeash() throws Exception {
        assertThat(get("/control").headers().firstValue("Content-Security-Policy"))
                .hasValue("default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none';"
                        + " form-action 'self'");
        assertThat(get("/cashier.css").headers().firstValue("Content-Type")).hasValue("text/css; charset=utf-8");
    }

    private URI at(String path) {
        return sandbox.address().resolve(path);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)).GET());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(at(path)).POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
