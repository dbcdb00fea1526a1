package cn.qinxue.reports.paper;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;

/** Fills designs and writes pages, any number at once; fonts are read when first needed. */
@Singleton
public class Press {
    private final Typefaces typefaces;

    /** A press whose fonts lie in this folder. */
    public Press(FontFolder fonts) {
        typefaces = new Typefaces(fonts);
    }

    /** A design as the build compiled it. */
    public static JasperReport design(String name) {
        try (var compiled = Press.class.getResourceAsStream("/reports/" + name + ".jasper")) {
            return (JasperReport) JRLoader.loadObject(Objects.requireNonNull(compiled, name));
        } catch (IOException | JRException e) {
            throw new IllegalStateException("Cannot load the design " + name, e);
        }
    }

    public Typefaces typefaces() {
        return typefaces;
    }

    private JasperReportsContext context() {
        return typefaces.context();
    }

    /** The pages of a design filled with these parameters and rows. */
    public byte[] print(
            JasperReport design,
            Map<String, Object> parameters,
            Collection<Map<String, ?>> rows,
            Imprint imprint,
            PaperFormat format) {
        try {
            var print = fill(design, parameters, rows);
            return switch (format) {
                case PDF -> pdf(print, imprint);
                case OFD -> OfdPages.of(print, imprint, context());
            };
        } catch (JRException | IOException e) {
            throw new IllegalStateException("Cannot print " + design.getName(), e);
        }
    }

    /** The rows of a design filled without pages, as .xlsx of one sheet with this name. */
    public byte[] workbook(
            JasperReport design, Map<String, Object> parameters, Collection<Map<String, ?>> rows, String name) {
        try {
            return Workbooks.of(fill(design, parameters, rows), name, context());
        } catch (JRException e) {
            throw new IllegalStateException("Cannot write " + design.getName(), e);
        }
    }

    private JasperPrint fill(JasperReport design, Map<String, Object> parameters, Collection<Map<String, ?>> rows)
            throws JRException {
        return JasperFillManager.getInstance(context()).fill(design, parameters, new JRMapCollectionDataSource(rows));
    }

    private byte[] pdf(JasperPrint print, Imprint imprint) throws JRException {
        var bytes = new ByteArrayOutputStream(1 << 16);
        var exporter = new JRPdfExporter(context());
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.setConfiguration(layout());
        exporter.setConfiguration(description(imprint));
        exporter.exportReport();
        return bytes.toByteArray();
    }

    /** Lines break where JasperReports measured them; left to itself, the PDF writer lets lines begin with a colon. */
    private static SimplePdfReportConfiguration layout() {
        var layout = new SimplePdfReportConfiguration();
        layout.setForceLineBreakPolicy(true);
        return layout;
    }

    private static SimplePdfExporterConfiguration description(Imprint imprint) {
        var description = new SimplePdfExporterConfiguration();
        description.setCompressed(true);
        description.setMetadataTitle(imprint.title());
        description.setMetadataAuthor(imprint.author());
        description.setDisplayMetadataTitle(true);
        return description;
    }
}
