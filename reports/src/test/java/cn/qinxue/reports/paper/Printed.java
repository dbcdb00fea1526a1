package cn.qinxue.reports.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as its reader gets it. */
public final class Printed implements AutoCloseable {
    private final PDDocument document;

    public Printed(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
    }

    public int pages() {
        return document.getNumberOfPages();
    }

    /** The whole text without any white space, since a line may break anywhere. */
    public String text() {
        return text(1, pages());
    }

    public String text(int page) {
        return text(page, page);
    }

    private String text(int first, int last) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(document).replaceAll("[\\s\u3000]+", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of the fonts used, each with "embedded" or "not embedded". */
    public Set<String> fonts() throws IOException {
        var fonts = new TreeSet<String>();
        for (PDPage page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                var font = page.getResources().getFont(name);
                fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", "")
                        + (font.isEmbedded() ? " embedded" : " not embedded"));
            }
        }
        return fonts;
    }

    public BufferedImage picture(int page, int dotsPerInch) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(page - 1, dotsPerInch);
    }

    /** What a telephone reads from the page's QR code. */
    public Optional<String> qrCode(int page) throws IOException {
        var image = picture(page, 200);
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var bitmap = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
        try {
            return Optional.of(new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (NotFoundException e) {
            return Optional.empty();
        } catch (ReaderException e) {
            throw new IOException("Damaged QR code", e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
