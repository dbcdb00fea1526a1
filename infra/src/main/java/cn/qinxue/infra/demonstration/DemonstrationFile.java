package cn.qinxue.infra.demonstration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables that come with the demonstration. */
final class DemonstrationFile {
    private DemonstrationFile() {}

    /** The rows of a file of comma-separated cells without quotes, but for its first row of titles. */
    static List<List<String>> rows(String name) {
        var path = "/demonstration/" + name;
        try (var stream = Objects.requireNonNull(DemonstrationFile.class.getResourceAsStream(path), path);
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
