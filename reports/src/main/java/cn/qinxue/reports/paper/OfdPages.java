package cn.qinxue.reports.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.export.JRGraphics2DExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleGraphics2DExporterOutput;
import net.sf.jasperreports.export.SimpleGraphics2DReportConfiguration;
import org.dom4j.DocumentException;
import org.ofdrw.graphics2d.OFDGraphicsDocument;

/**
 * Pages as OFD (GB/T 33190), drawn as outlines: they look like the PDF wherever they are opened and need no font, but
 * hold no text to search. JasperReports counts in points, OFD in millimetres.
 */
final class OfdPages {
    private static final float MILLIMETRES = 25.4f / 72;

    private OfdPages() {}

    static byte[] of(JasperPrint print, Imprint imprint, JasperReportsContext context) throws JRException, IOException {
        var bytes = new ByteArrayOutputStream(1 << 17);
        try (var document = new OFDGraphicsDocument(bytes)) {
            describe(document, imprint);
            for (int page = 0; page < print.getPages().size(); page++) {
                draw(print, page, document, context);
            }
        }
        return bytes.toByteArray();
    }

    private static void describe(OFDGraphicsDocument document, Imprint imprint) throws IOException {
        try {
            var info = document.ofdDir.getOfd().getDocBody().getDocInfo();
            info.setTile(imprint.title()).setAuthor(imprint.author()).setCreator("Qinxue");
        } catch (DocumentException e) {
            throw new IOException("The package that was just begun", e);
        }
    }

    private static void draw(JasperPrint print, int page, OFDGraphicsDocument document, JasperReportsContext context)
            throws JRException {
        var format = print.getPageFormat(page);
        var paper = document.newPage(
                (double) format.getPageWidth() * MILLIMETRES, (double) format.getPageHeight() * MILLIMETRES);
        var graphics = new SimpleGraphics2DExporterOutput();
        graphics.setGraphics2D(new OfdGraphics(paper));
        var configuration = new SimpleGraphics2DReportConfiguration();
        configuration.setPageIndex(page);
        configuration.setZoomRatio(MILLIMETRES);
        configuration.setWhitePageBackground(false);
        var exporter = new JRGraphics2DExporter(context);
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(graphics);
        exporter.setConfiguration(configuration);
        exporter.exportReport();
    }
}
