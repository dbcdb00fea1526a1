package cn.qinxue.infra.elasticsearch;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of the node. It lives as long as its standard input, which is this program's. */
final class ElasticsearchProcess {
    private static final String MAIN = "cn.qinxue.infra.elasticsearch.node.ElasticsearchNode";
    private static final String READY = "READY ";
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "--add-modules=jdk.incubator.vector",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dlog4j2.disable.jmx=true",
            "-Dlog4j.shutdownHookEnabled=false",
            "-Dio.netty.noUnsafe=true");
    private static final int SECONDS_TO_STOP = 10;

    private final Process process;
    private volatile int port;

    private ElasticsearchProcess(Process process) {
        this.process = process;
    }

    static ElasticsearchProcess start(Path program, Path data, String heap, List<String> options) throws IOException {
        if (!Files.isDirectory(program.resolve("lib"))) {
            throw new IOException("No Elasticsearch in " + program);
        }
        Files.createDirectories(data);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = program.resolve("classes") + File.pathSeparator + program.resolve("lib") + File.separator + "*";
        List<String> command = new ArrayList<>(List.of(java, "-Xms" + heap, "-Xmx" + heap));
        command.addAll(OPTIONS);
        command.addAll(options);
        command.addAll(List.of("-cp", classes, MAIN, program.toString(), data.toString()));
        var process = new ProcessBuilder(command)
                .redirectError(data.resolve("node.log").toFile())
                .start();
        return new ElasticsearchProcess(process);
    }

    /** Whether it came up rather than ended. */
    boolean awaitReady() throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(READY)) {
                port = Integer.parseInt(line.substring(READY.length()));
                return true;
            }
        }
        return false;
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Ends its input, and it if it takes no notice: what it has acknowledged is on disk. */
    void stop() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
