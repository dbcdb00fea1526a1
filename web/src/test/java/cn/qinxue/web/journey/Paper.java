package cn.qinxue.web.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The certificate as it is printed. */
final class Paper {
    private Paper() {}

    /** The text of the PDF that the page's download gives, without white space. */
    static String text(Page page) {
        var download = page.waitForDownload(
                () -> page.locator("main a[download]").first().click());
        try (var pdf = Loader.loadPDF(download.path().toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
