package cn.qinxue.infra.payment.sandbox;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.bind.annotation.Bindable;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Settings of the sandbox, from {@code qinxue.payment.sandbox}. That it is enabled is the mark of development: a program
 * in production must refuse to start with it.
 *
 * @param port to listen on; 0 takes a free one
 * @param host to listen on; only this machine unless said otherwise
 * @param folder where journal and keys are kept
 * @param retry how long after an untaken notice the next one comes, doubling each time
 */
@ConfigurationProperties(SandboxSettings.PREFIX)
@Requires(property = SandboxSettings.ENABLED, value = "true")
public record SandboxSettings(
        @Bindable(defaultValue = "8090") int port,
        @Bindable(defaultValue = "localhost") String host,
        @Bindable(defaultValue = ".data/sandbox") Path folder,
        @Bindable(defaultValue = "1s") Duration retry) {
    /** Where the settings stand. */
    public static final String PREFIX = "qinxue.payment.sandbox";

    /** {@code true} starts the sandbox and makes it the gateway of every tenant without one of its own. */
    public static final String ENABLED = PREFIX + ".enabled";
}
