package cn.qinxue.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinxue.reports.paper.FontFolder;
import cn.qinxue.reports.paper.OfdFile;
import cn.qinxue.reports.paper.PaperFormat;
import cn.qinxue.reports.paper.Press;
import cn.qinxue.reports.paper.Printed;
import cn.qinxue.tenants.policy.DocumentTemplate;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** OFD looks like the PDF, page by page. */
class OfdTest {
    private static final Documents documents = new Documents(new Press(new FontFolder(Path.of("target/data"))));

    @Test
    void certificateIsAPackageThatNamesItsPages() throws IOException {
        var sheet = Sheets.certificate(Sheets.holder("㛃䶮𠅤𬀩𠮷", Sheets.EMPLOYER));
        var ofd = new OfdFile(documents.certificate(sheet, DocumentTemplate.TRAINING_CERTIFICATE, PaperFormat.OFD));

        assertThat(ofd.names()).contains("OFD.xml", "Doc_0/Document.xml", "Doc_0/Pages/Page_0/Content.xml");
        assertThat(ofd.pages()).hasSize(1);
        assertThat(ofd.title()).isEqualTo("培训证明");
        assertThat(ofd.size(1).get(0)).isBetween(209.0, 211.0);
        assertThat(ofd.size(1).get(1)).isBetween(296.0, 298.0);
    }

    @Test
    void certificateLooksLikeThePdf() throws IOException {
        var sheet = Sheets.certificate(Sheets.holder("㛃䶮𠅤𬀩𠮷", Sheets.EMPLOYER));
        var ofd = new OfdFile(documents.certificate(sheet, DocumentTemplate.TRAINING_CERTIFICATE, PaperFormat.OFD));
        try (var pdf =
                new Printed(documents.certificate(sheet, DocumentTemplate.TRAINING_CERTIFICATE, PaperFormat.PDF))) {
            assertSame(ofd, pdf, 1, "certificate");
        }
    }

    @Test
    void everyPageOfARecordLooksLikeThePdf() throws IOException {
        var sheet = Sheets.yearlyRecord(60, Sheets.ISSUE);
        var ofd = new OfdFile(documents.yearlyRecord(sheet, DocumentTemplate.YEARLY_RECORD, PaperFormat.OFD));
        try (var pdf = new Printed(documents.yearlyRecord(sheet, DocumentTemplate.YEARLY_RECORD, PaperFormat.PDF))) {
            assertThat(ofd.pages()).hasSize(pdf.pages());
            for (int page = 1; page <= pdf.pages(); page++) {
                assertSame(ofd, pdf, page, "record");
            }
        }
    }

    private static void assertSame(OfdFile ofd, Printed pdf, int page, String name) throws IOException {
        var printed = pdf.picture(page, 72);
        var empty = new BufferedImage(printed.getWidth(), printed.getHeight(), BufferedImage.TYPE_INT_RGB);
        empty.createGraphics().fillRect(0, 0, empty.getWidth(), empty.getHeight());
        assertThat(difference(ofd.picture(page, 72), printed))
                .as("page %d, of what is on it", page)
                .isLessThan(difference(empty, printed) / 3);
        ImageIO.write(ofd.picture(page, 110), "png", new File("target/" + name + "-ofd-" + page + ".png"));
    }

    /** Mean difference of grey, 0 to 1. */
    private static double difference(BufferedImage one, BufferedImage other) {
        int width = Math.min(one.getWidth(), other.getWidth());
        int height = Math.min(one.getHeight(), other.getHeight());
        long sum = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                sum += Math.abs(grey(one.getRGB(x, y)) - grey(other.getRGB(x, y)));
            }
        }
        return sum / (255.0 * width * height);
    }

    private static int grey(int rgb) {
        return ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / 3;
    }
}
