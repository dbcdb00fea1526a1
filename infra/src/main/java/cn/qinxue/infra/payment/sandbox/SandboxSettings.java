package cn.qinxue.infra.payment.sandbox;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How a sandbox is set up.
 *
 * @param host to listen on, and by which browsers find it
 * @param port to listen on; 0 takes a free one
 * @param folder where journal and keys are kept
 * @param retry how long after an untaken notice the next one comes, doubling each time
 */
public record SandboxSettings(String host, int port, Path folder, Duration retry) {
    /** {@code true} starts the sandbox and makes it the gateway of every tenant without one of its own. */
    public static final String ENABLED = "qinxue.payment.sandbox.enabled";
}
