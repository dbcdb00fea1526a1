package cn.qinxue.reports.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.engine.fonts.FontFamily;
import net.sf.jasperreports.engine.fonts.SimpleFontFace;
import net.sf.jasperreports.engine.fonts.SimpleFontFamily;
import org.jspecify.annotations.Nullable;

/**
 * The two typefaces on paper, both embedded: Noto Sans SC for nearly everything, HanaMinB for the rare characters of
 * people's names that Noto lacks (GB 18030-2022 level 3, which public services must print, reaches CJK extension F).
 * A character that neither has is printed as its code point; one that is missing would vanish without a word.
 */
public final class Typefaces {
    private static final String PAPER = "Paper";
    private static final String RARE = "Rare";
    private static final String PAPER_BOLD = "fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf";
    private static final String RARE_CHARACTERS = "fonts/HanaMinB.ttf";

    private final SimpleJasperReportsContext context;
    private final SimpleFontFace paper;
    private final SimpleFontFace rare;

    Typefaces(FontFolder folder) {
        context = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
        paper = new LazyFace(folder, FontFolder.PAPER, context);
        rare = new LazyFace(folder, RARE_CHARACTERS, context);
        context.setExtensions(
                FontFamily.class,
                List.of(
                        family(PAPER, "宋体", paper, new LazyFace(folder, PAPER_BOLD, context)),
                        family(RARE, "SimSun-ExtB", rare, rare)));
    }

    /** The context to fill and export with. */
    JasperReportsContext context() {
        return context;
    }

    /** JasperReports styled text that prints every character of a plain string, line breaks as spaces. */
    public String styled(String plain) {
        var styled = new StringBuilder(plain.length() + 16);
        plain.codePoints().filter(c -> !isInvisible(c)).forEach(c -> append(styled, c));
        return styled.toString();
    }

    private void append(StringBuilder styled, int character) {
        if (Character.isWhitespace(character) && character != '\u3000') {
            styled.append(' ');
        } else if (paper.getFont().canDisplay(character)) {
            switch (character) {
                case '<' -> styled.append("&lt;");
                case '>' -> styled.append("&gt;");
                case '&' -> styled.append("&amp;");
                default -> styled.appendCodePoint(character);
            }
        } else if (rare.getFont().canDisplay(character)) {
            styled.append("<style fontName=\"" + RARE + "\" isBold=\"false\">")
                    .appendCodePoint(character)
                    .append("</style>");
        } else {
            styled.append("〔U+%04X〕".formatted(character));
        }
    }

    /** Variation selectors and format characters have no shape of their own. */
    private static boolean isInvisible(int character) {
        return (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF)
                || Character.isIdentifierIgnorable(character);
    }

    /** @param inWorkbooks the name under which office programs know a like one; they bring their own */
    private FontFamily family(String name, String inWorkbooks, SimpleFontFace normal, SimpleFontFace bold) {
        var family = new SimpleFontFamily(context);
        family.setName(name);
        family.setNormalFace(normal);
        family.setBoldFace(bold);
        family.setPdfEncoding("Identity-H");
        family.setPdfEmbedded(true);
        family.setExportFonts(Map.of(JRXlsxExporter.XLSX_EXPORTER_KEY, inWorkbooks));
        return family;
    }

    /**
     * A face read when first needed, so that the thirty megabytes of the second cost most runs nothing. Java measures
     * with the file; the PDF writer, which reads byte by byte, takes the resource into memory and is ten times faster.
     */
    private static final class LazyFace extends SimpleFontFace {
        private final FontFolder folder;
        private final String resource;
        private @Nullable Font font;

        LazyFace(FontFolder folder, String resource, JasperReportsContext context) {
            super(context);
            this.folder = folder;
            this.resource = resource;
            setTtf(resource, false);
        }

        @Override
        public synchronized Font getFont() {
            if (font == null) {
                font = read(folder.file(resource));
            }
            return font;
        }

        @Override
        public String getName() {
            return getFont().getName();
        }

        private static Font read(Path file) {
            try {
                return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
            } catch (FontFormatException | IOException e) {
                throw new IllegalStateException("Cannot read the font " + file, e);
            }
        }
    }
}
