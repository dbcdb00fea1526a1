package cn.qinxue.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.reports.paper.FontFolder;
import cn.qinxue.reports.paper.PaperFormat;
import cn.qinxue.reports.paper.Press;
import cn.qinxue.reports.paper.Printed;
import cn.qinxue.tenants.policy.DocumentTemplate;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FontFolderTest {

    @Test
    @EnabledOnOs(OS.LINUX)
    void printsOnAMachineWithoutAnyFont(@TempDir Path folder) throws IOException, InterruptedException {
        var paper = folder.resolve("paper.pdf");

        assertThat(runWithoutFonts(folder, Bare.class)).isNotZero();
        assertThat(runWithoutFonts(folder, Equipped.class)).isZero();

        try (var printed = new Printed(Files.readAllBytes(paper))) {
            assertThat(printed.text()).contains("沈怀瑾");
        }
    }

    @Test
    void mendsAFontThatWasHalfWritten() throws IOException {
        var fonts = new FontFolder(Path.of("target/mended"));
        var whole = Files.size(fonts.file(FontFolder.PAPER));
        Files.write(fonts.file(FontFolder.PAPER), new byte[] {1, 2, 3});

        assertThat(Files.size(fonts.file(FontFolder.PAPER))).isEqualTo(whole);
    }

    private static int runWithoutFonts(Path folder, Class<?> main) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.awt.headless=true",
                        "-Duser.home=" + folder,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        var noFonts = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig/>");
        process.environment().put("FONTCONFIG_FILE", noFonts.toString());
        var started = process.start();
        if (!started.waitFor(60, TimeUnit.SECONDS)) {
            started.destroyForcibly();
            throw new AssertionError("It hangs");
        }
        return started.exitValue();
    }

    /** Java as it comes, which is what shows that the machine really has no font. */
    static final class Bare {
        public static void main(String[] arguments) {
            new Font(Font.SANS_SERIF, Font.PLAIN, 12).getStringBounds("字", new FontRenderContext(null, true, true));
        }
    }

    static final class Equipped {
        public static void main(String[] arguments) throws IOException {
            var folder = Path.of(arguments[0]);
            var documents = new Documents(new Press(new FontFolder(folder.resolve("data"))));
            var sheet = Sheets.certificate(Sheets.holder(Sheets.NAME, Sheets.EMPLOYER));
            Files.write(
                    folder.resolve("paper.pdf"),
                    documents.certificate(sheet, DocumentTemplate.TRAINING_CERTIFICATE, PaperFormat.PDF));
        }
    }
}
