package cn.qinxue.infra.payment.sandbox;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** A sandbox in a process of its own, so that a test can kill it. Says its address and lives until then. */
public final class SandboxProcess {
    private SandboxProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        var settings = new SandboxSettings("localhost", 0, Path.of(arguments[0]), Duration.ofMillis(200));
        var sandbox = new SandboxGateway(settings, Clock.systemUTC());
        sandbox.start();
        System.out.println("READY " + sandbox.address());
        Thread.sleep(Duration.ofMinutes(5));
    }
}
