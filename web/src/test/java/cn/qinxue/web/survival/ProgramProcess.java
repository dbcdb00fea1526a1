package cn.qinxue.web.survival;

import cn.qinxue.tenants.secret.MasterKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The real program in processes of its own: its folder stays, it comes and goes. */
final class ProgramProcess implements AutoCloseable {
    static final String CAPTCHA = "AC34";

    private static final String MASTER_KEY = "development-only-master-key-for-survival-tests";
    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private final Path folder;
    private final int port = freePort();
    private final int sandboxPort = freePort();
    private final List<ProcessHandle> ours = new ArrayList<>();
    private Process process;

    ProgramProcess(Path folder) {
        this.folder = folder;
        process = launched();
        awaitAnswer();
    }

    int port() {
        return port;
    }

    /** Starts the program again where it was. */
    void restart() {
        process = launched();
        awaitAnswer();
    }

    /** Ends the program as a power cut would; what it started is not told. */
    void kill() {
        noteOurs();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Ends the program as Ctrl-C and SIGTERM do, and says how long that took. */
    Duration stop() {
        noteOurs();
        var begin = Instant.now();
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        return Duration.between(begin, Instant.now());
    }

    /** What still runs of all that this program ever started, a moment after it ended; by number and command. */
    List<String> leftOver() {
        for (int i = 0; i < 20 && !running().isEmpty(); i++) pause(100);
        return running().stream()
                .map(left -> left.pid() + " " + left.info().commandLine().orElse("?"))
                .toList();
    }

    private List<ProcessHandle> running() {
        var named = ProcessHandle.allProcesses()
                .filter(other -> other.info().commandLine().orElse("").contains(folder.toString()));
        return Stream.concat(ours.stream(), named)
                .filter(ProcessHandle::isAlive)
                .distinct()
                .toList();
    }

    /** The number of the PostgreSQL on our folder. */
    long postgres() {
        return Long.parseLong(postmaster().getFirst().strip());
    }

    /** Into the program's database, past the program, to see what is really there. */
    Connection database() throws SQLException {
        var key = new MasterKey(MASTER_KEY)
                .derive("embedded-postgres/postgres", "HmacSHA256")
                .getEncoded();
        var login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty("password", Base64.getUrlEncoder().withoutPadding().encodeToString(key));
        var place = postmaster().get(3).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + place + "/qinxue", login);
    }

    /** What the program said. */
    String log() {
        try {
            return Files.readString(folder.resolve("log"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves nothing running, however the test ended. */
    @Override
    public void close() {
        if (process.isAlive()) stop();
        running().forEach(ProcessHandle::destroyForcibly);
    }

    private List<String> postmaster() {
        try {
            return Files.readAllLines(folder.resolve("data/postgres/postmaster.pid"));
        } catch (IOException e) {
            throw new UncheckedIOException("No PostgreSQL runs", e);
        }
    }

    private void noteOurs() {
        ours.add(process.toHandle());
        process.descendants().forEach(ours::add);
        ProcessHandle.of(postgres()).ifPresent(server -> {
            ours.add(server);
            server.descendants().forEach(ours::add);
        });
    }

    private Process launched() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try {
            return new ProcessBuilder(
                            java,
                            "-Xmx512m",
                            "-XX:TieredStopAtLevel=1",
                            "-Djava.awt.headless=true",
                            "--enable-native-access=ALL-UNNAMED",
                            "--sun-misc-unsafe-memory-access=allow",
                            // Were this test killed, the program must not stay.
                            "-Dqinxue.stop-with-parent=true",
                            // As on a laptop, not as in tests: text messages stand in what it says.
                            "-Dlogback.configurationFile=logback.xml",
                            "-Dmicronaut.environments=demonstration",
                            "-Dmicronaut.server.port=" + port,
                            "-Dqinxue.master-key=" + MASTER_KEY,
                            "-Dqinxue.data-folder=" + folder.resolve("data"),
                            "-Dqinxue.captcha.answer=" + CAPTCHA,
                            "-Dqinxue.demonstration.people=40",
                            "-Dqinxue.payment.sandbox.port=" + sandboxPort,
                            "-classpath",
                            System.getProperty("java.class.path"),
                            "cn.qinxue.web.Application")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("log").toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException("The program could not be started", e);
        }
    }

    private void awaitAnswer() {
        var end = Instant.now().plus(LONGEST_START);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                close();
                throw new IllegalStateException("The program did not start:\n" + log());
            }
            pause(100);
        }
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
