package cn.qinxue.infra.payment.sandbox;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.env.Environment;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/** Starts the sandbox with the program, where the settings want it. */
@Factory
@Requires(property = SandboxSettings.ENABLED, value = "true")
final class SandboxFactory {
    /** @throws IllegalStateException in production: there nobody may pay with a button */
    @Context
    @Bean(preDestroy = "stop")
    SandboxGateway sandbox(
            @Value("${qinxue.payment.sandbox.host:localhost}") String host,
            @Value("${qinxue.payment.sandbox.port:8090}") int port,
            @Value("${qinxue.data-folder:.data}") Path data,
            @Value("${qinxue.payment.sandbox.retry:1s}") Duration retry,
            Environment environment,
            Clock clock) {
        if (environment.getActiveNames().stream().noneMatch(Set.of("demonstration", Environment.TEST)::contains)) {
            throw new IllegalStateException(SandboxSettings.ENABLED + " is for the demonstration only; name the"
                    + " gateways of each tenant instead (see README, For real)");
        }
        SandboxGateway sandbox =
                new SandboxGateway(new SandboxSettings(host, port, data.resolve("sandbox"), retry), clock);
        sandbox.start();
        return sandbox;
    }
}
