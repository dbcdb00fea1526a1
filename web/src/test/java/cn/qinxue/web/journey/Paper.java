package cn.qinxue.web.journey;

import cn.qinxue.web.testbase.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** The certificate as it is printed. */
final class Paper {
    private Paper() {}

    /** The text of the PDF that the page's download gives, without white space. */
    static String text(Page page) {
        var download = page.waitForDownload(
                () -> page.locator("main a[download]").first().click());
        try {
            return Download.textOf(Files.readAllBytes(download.path()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
