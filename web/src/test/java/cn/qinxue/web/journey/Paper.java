package cn.qinxue.web.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The certificate as it is printed. */
final class Paper {
    private Paper() {}

    /** The text of the PDF behind the download on the page that is open. */
    static String text(Page page) {
        var link = page.locator("a[download]").first().getAttribute("href");
        var address = page.url().replaceFirst("(https?://[^/]+).*", "$1") + link;
        var answer = page.context().request().get(address);
        if (answer.status() != 200) throw new AssertionError(address + " " + answer.status());
        try (var pdf = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
