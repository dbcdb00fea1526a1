package cn.qinxue.testbase;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;

/** The table at the end of the README of the module that measures: every run of a benchmark adds a row, good or bad. */
public final class BenchmarkTable {
    private static final Path README = Path.of("README.md");

    private BenchmarkTable() {}

    /**
     * Adds a row and prints it.
     *
     * @param benchmark such as P4
     * @param work what was done, with its size
     * @param baseline the figures of the baseline in the same run
     * @param measured the figures of the program
     * @param ratio measured to baseline, as the target counts it
     */
    public static void add(String benchmark, String work, String baseline, String measured, double ratio) {
        var row = "| %s | %s | %s | %s | %s | %.2f | %d cores, JDK %s |%n"
                .formatted(
                        LocalDate.now(),
                        benchmark,
                        work,
                        baseline,
                        measured,
                        ratio,
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature());
        System.out.print(row);
        try {
            Files.writeString(README, row, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("The table of results could not be written", e);
        }
    }
}
