package cn.qinxue.infra.demonstration;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of the demonstration: written with the program and shipped in it, so a fault in one is a bug. */
final class DemonstrationFiles {
    private static final String FOLDER = "/demonstration/";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private DemonstrationFiles() {}

    /** A trade 工种 and the codes of the courses that fit it. */
    record TradeLine(String code, String name, String field, List<String> courses) {}

    /** A clip, with its length in milliseconds. */
    record ClipLine(String course, int chapter, int millis) {
        String key() {
            return course + "-" + chapter + ".mp4";
        }
    }

    /**
     * Under which category of a built-in policy courses count.
     *
     * @param policy file name of the built-in policy
     * @param source a category of the course files, or the code of a single course
     */
    record CategoryLine(String policy, String source, String category) {}

    static List<DemonstrationTenant> tenants() {
        return List.of(yaml("tenants.yaml", DemonstrationTenant[].class));
    }

    static List<DemonstrationNotices.Line> notices() {
        return List.of(yaml("notices.yaml", DemonstrationNotices.Line[].class));
    }

    static List<TradeLine> trades() {
        return lines("trades.csv")
                .map(cells -> new TradeLine(cells[0], cells[1], cells[2], List.of(cells[3].split(";"))))
                .toList();
    }

    /** The clips of each course, by chapter. */
    static Map<String, List<ClipLine>> clips() {
        return lines("clips.csv")
                .map(cells -> new ClipLine(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2])))
                .collect(Collectors.groupingBy(ClipLine::course));
    }

    static List<CategoryLine> categories() {
        return lines("categories.csv")
                .map(cells -> new CategoryLine(cells[0], cells[1], cells[2]))
                .toList();
    }

    /** The courses that have clips, by code. */
    static List<CourseFile> courses() {
        return clips().keySet().stream()
                .sorted()
                .map(code -> yaml("courses/" + code + ".yaml", CourseFile.class))
                .toList();
    }

    private static <T> T yaml(String name, Class<T> type) {
        try (var in = open(name)) {
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " is not sound", e);
        }
    }

    /** The cells of each line but the first; no cell holds a comma or a quotation mark. */
    static Stream<String[]> lines(String name) {
        try (var in = open(name)) {
            return Arrays.stream(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .skip(1)
                    .map(line -> line.split(","));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(
                DemonstrationFiles.class.getResourceAsStream(FOLDER + name), () -> FOLDER + name + " is missing");
    }
}
