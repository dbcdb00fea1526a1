package cn.qinxue.web.survival;

import cn.qinxue.testbase.BenchmarkTable;
import cn.qinxue.testbase.Durations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * P8: the program of the demonstration started on a database that is up and full, until it answers, against a Java
 * machine that says its version and ends. Run with {@code -Pbench} only.
 */
class StartBenchmark {
    private static final double ASKED_SECONDS = 3;
    private static final int STARTS = 7;

    @TempDir
    Path folder;

    @Test
    void aNodeOnADatabaseThatIsUp() {
        var started = new Durations();
        var bare = new Durations();
        try (var program = new ProgramProcess(folder)) {
            for (int number = 0; number < STARTS; number++) {
                program.kill();
                bare.time(StartBenchmark::startBare);
                started.time(program::restart);
            }
        }
        double seconds = started.percentile(50) / 1e3;
        BenchmarkTable.add(
                "P8",
                "start of the demonstration on a full database that is up; ratio: the middle one to 3 s",
                "bare JVM " + bare,
                started.toString(),
                seconds / ASKED_SECONDS);
    }

    private static void startBare() {
        try {
            new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .onExit()
                    .join();
        } catch (IOException e) {
            throw new UncheckedIOException("No Java", e);
        }
    }
}
