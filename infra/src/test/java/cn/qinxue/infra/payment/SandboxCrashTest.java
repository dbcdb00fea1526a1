package cn.qinxue.infra.payment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.infra.payment.sandbox.SandboxGateway;
import cn.qinxue.infra.payment.sandbox.SandboxProcess;
import cn.qinxue.infra.payment.sandbox.SandboxSettings;
import cn.qinxue.services.payment.Acknowledgement;
import cn.qinxue.services.payment.GatewayAnswer;
import cn.qinxue.services.payment.GatewayNotice;
import cn.qinxue.services.payment.PaymentRequest;
import cn.qinxue.tenants.tenant.Tenancy;
import cn.qinxue.tenants.tenant.Tenant;
import cn.qinxue.tenants.tenant.TenantState;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxCrashTest {
    private static final Tenant HOME = new Tenant(
            "home", "试验省", "试验省", "试", "#1d5283", "320000", List.of(), "home", TenantState.ACTIVE, "", "", "");

    @TempDir
    private Path folder;

    @Test
    void knowsAfterKillMinusNineWhatWasPaidAndSendsTheNoticeThatWasNotTaken() throws Exception {
        try (var box = new NoticeBox(notice -> new Acknowledgement(500, "text/plain", ""))) {
            var program = start();
            var address = address(program);
            // Only this process has the keys' folder in common with the sandbox; its own sandbox does not listen.
            var ours = new SandboxGateway(settings(address.getPort()), Clock.systemUTC());
            var gateway = new EpayGateway(new Merchants(List.of(), List.of(), ours), Clock.systemUTC());
            var jump = Tenancy.call(
                    HOME,
                    () -> gateway.open(new PaymentRequest(
                            "1",
                            12600,
                            "班",
                            Instant.now().plusSeconds(600),
                            box.address(),
                            URI.create("http://home.localhost/r"))));
            Payer.control(address, "PUT", "behaviour", "{\"copies\":1,\"delaySeconds\":2}");
            Payer.press(Payer.arrive(jump), "payment");
            program.destroyForcibly().waitFor();
            assertThat(box.await(0)).isEmpty();

            Files.writeString(journal(), "{\"payment\":{\"id\":\"cut off", StandardOpenOption.APPEND);
            box.answer(notice -> gateway.acknowledgement(true));
            var next = start();
            try {
                assertThat(box.await(1)).hasSize(1);
                var again = new SandboxGateway(settings(address(next).getPort()), Clock.systemUTC());
                var after = new EpayGateway(new Merchants(List.of(), List.of(), again), Clock.systemUTC());
                assertThat(Tenancy.call(HOME, () -> after.query("1")))
                        .isInstanceOfSatisfying(
                                GatewayAnswer.Ended.class,
                                ended -> assertThat(ended.notice().result()).isEqualTo(GatewayNotice.Result.PAID));
                assertThat(Payer.control(again.address(), "GET", "behaviour", "")
                                .get("delaySeconds")
                                .intValue())
                        .isEqualTo(2);
            } finally {
                next.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void twoNodesOfOneMachineShareTheSandboxThatListens() {
        var first = new SandboxGateway(settings(0), Clock.systemUTC());
        first.start();
        var second = new SandboxGateway(settings(first.address().getPort()), Clock.systemUTC());
        second.start();
        try {
            var gateway = new BankGateway(new Merchants(List.of(), List.of(), second), Clock.systemUTC());
            assertThat(Tenancy.call(HOME, () -> gateway.query("1"))).isEqualTo(new GatewayAnswer.Unpaid());
        } finally {
            second.stop();
            first.stop();
        }
    }

    private SandboxSettings settings(int port) {
        return new SandboxSettings("localhost", port, folder, Duration.ofMillis(200));
    }

    private Path journal() {
        return folder.resolve("journal.jsonl");
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SandboxProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static URI address(Process program) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("READY ")) {
                return URI.create(line.substring(6));
            }
        }
        throw new IllegalStateException("the sandbox did not start");
    }
}
