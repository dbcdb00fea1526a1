package cn.qinxue.reports.paper;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * Fonts of the class path as files that stay between runs; Java would make a new temporary copy each time.
 *
 * <p>Java on Linux cannot so much as measure a text unless the machine has a font installed. This bean, made before
 * anything draws, gives it one of ours to start from, so that print looks the same everywhere and asks nothing of the
 * machine. Settings given on the command line are left alone.
 */
@Context
public final class FontFolder {
    /** The typeface of nearly everything. */
    public static final String PAPER = "fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

    private static final String CONFIGURATION = "sun.awt.fontconfig";
    private static final String SEARCHED = "sun.java2d.fontpath";

    private final Path folder;

    /** Fonts in a folder of this one. */
    public FontFolder(@Value("${qinxue.data-folder:.data}") Path data) {
        folder = data.resolve("fonts").toAbsolutePath();
        if (System.getProperty("os.name").equals("Linux") && System.getProperty(CONFIGURATION) == null) {
            startJavaWith(file(PAPER));
        }
    }

    /** The file with the content of that resource, written unless an earlier run has left it. */
    public Path file(String resource) {
        var file = folder.resolve(resource);
        try {
            var connection = Objects.requireNonNull(getClass().getResource("/" + resource), resource)
                    .openConnection();
            connection.setUseCaches(false);
            try (var content = connection.getInputStream()) {
                if (!Files.exists(file) || Files.size(file) != connection.getContentLengthLong()) {
                    write(file, content);
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the font " + file, e);
        }
    }

    private void startJavaWith(Path font) {
        var configuration = folder.resolve("fontconfig.properties");
        try (var content =
                new ByteArrayInputStream("version=1\nsequence.allfonts=default\n".getBytes(StandardCharsets.UTF_8))) {
            write(configuration, content);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + configuration, e);
        }
        System.setProperty(CONFIGURATION, configuration.toString());
        System.setProperty(SEARCHED, String.valueOf(font.getParent()));
    }

    /** Whole or not at all: several programs may share the folder. */
    private static void write(Path file, InputStream content) throws IOException {
        var parent = Files.createDirectories(Objects.requireNonNull(file.getParent()));
        var fresh = Files.createTempFile(parent, "fresh", ".part");
        Files.copy(content, fresh, StandardCopyOption.REPLACE_EXISTING);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
