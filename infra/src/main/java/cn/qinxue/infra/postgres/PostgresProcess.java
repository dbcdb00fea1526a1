package cn.qinxue.infra.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A running PostgreSQL on a data folder: one that was started here, or one that outlived a killed program and is
 * adopted.
 *
 * @param stop ends it cleanly
 */
record PostgresProcess(int port, Runnable stop) {

    /** The server that already runs on this folder, if one does. */
    static Optional<PostgresProcess> running(Path data) throws IOException {
        var pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) return Optional.empty();
        var lines = Files.readAllLines(pidFile);
        if (lines.size() < 8 || !lines.get(7).startsWith("ready")) return Optional.empty();
        var port = Integer.parseInt(lines.get(3).strip());
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info().command().orElse("postgres").contains("postgres"))
                .map(process -> new PostgresProcess(port, () -> end(process)));
    }

    /** Starts a server on this folder, making it a new empty one if it is not there. Durable: fsync is on. */
    static PostgresProcess start(Path data, Path program, String password) throws IOException {
        Files.createDirectories(program);
        var server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(program.toFile())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "200")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("client_connection_check_interval", "5s")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setConnectConfig("password", password)
                .start();
        return new PostgresProcess(server.getPort(), () -> close(server));
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException("The embedded PostgreSQL did not stop", e);
        }
    }

    /** SIGTERM lets PostgreSQL finish what its last clients do. */
    private static void end(ProcessHandle process) {
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
    }
}
