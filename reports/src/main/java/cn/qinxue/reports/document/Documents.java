package cn.qinxue.reports.document;

import cn.qinxue.services.certificate.CertificateSheet;
import cn.qinxue.services.certificate.DocumentHead;
import cn.qinxue.services.certificate.YearlyRecordSheet;
import cn.qinxue.tenants.policy.DocumentTemplate;
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
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;

/** Prints documents of record as PDF, any number at once; templates are read once, fonts when first needed. */
@Singleton
public class Documents {
    private final Typefaces typefaces;
    private final JasperReport certificate = design("certificate");
    private final JasperReport yearlyRecord = design("yearly-record");

    Documents(FontFolder fonts) {
        typefaces = new Typefaces(fonts);
    }

    /** The training certificate as PDF; {@link WrongTemplate} unless the policy gives it a certificate's template. */
    public byte[] certificate(CertificateSheet sheet, DocumentTemplate template) {
        require(template, DocumentTemplate.TRAINING_CERTIFICATE);
        var parameters = DocumentParameters.of(sheet.head(), sheet.holder(), sheet.hours(), sheet.issue(), typefaces);
        return print(certificate, sheet.head(), parameters, DocumentRows.of(sheet, typefaces));
    }

    /** The yearly record as PDF; {@link WrongTemplate} unless the policy gives it a yearly record's template. */
    public byte[] yearlyRecord(YearlyRecordSheet sheet, DocumentTemplate template) {
        require(template, DocumentTemplate.YEARLY_RECORD);
        var parameters = DocumentParameters.of(sheet.head(), sheet.holder(), sheet.hours(), sheet.issue(), typefaces);
        return print(yearlyRecord, sheet.head(), parameters, DocumentRows.of(sheet, typefaces));
    }

    private static void require(DocumentTemplate asked, DocumentTemplate made) {
        if (asked != made) {
            throw new WrongTemplate(asked, made);
        }
    }

    /** A design as the build compiled it. */
    private static JasperReport design(String name) {
        try (var compiled = Documents.class.getResourceAsStream("/reports/" + name + ".jasper")) {
            return (JasperReport) JRLoader.loadObject(Objects.requireNonNull(compiled, name));
        } catch (IOException | JRException e) {
            throw new IllegalStateException("Cannot load the design " + name, e);
        }
    }

    private byte[] print(
            JasperReport design, DocumentHead head, Map<String, Object> parameters, Collection<Map<String, ?>> rows) {
        try {
            var print = JasperFillManager.getInstance(typefaces.context())
                    .fill(design, parameters, new JRMapCollectionDataSource(rows));
            return pdf(print, head);
        } catch (JRException e) {
            throw new IllegalStateException("Cannot print " + design.getName(), e);
        }
    }

    private byte[] pdf(JasperPrint print, DocumentHead head) throws JRException {
        var bytes = new ByteArrayOutputStream(1 << 16);
        var exporter = new JRPdfExporter(typefaces.context());
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.setConfiguration(layout());
        exporter.setConfiguration(description(head));
        exporter.exportReport();
        return bytes.toByteArray();
    }

    /** Lines break where JasperReports measured them; left to itself, the PDF writer lets lines begin with a colon. */
    private static SimplePdfReportConfiguration layout() {
        var layout = new SimplePdfReportConfiguration();
        layout.setForceLineBreakPolicy(true);
        return layout;
    }

    private static SimplePdfExporterConfiguration description(DocumentHead head) {
        var description = new SimplePdfExporterConfiguration();
        description.setCompressed(true);
        description.setMetadataTitle(head.title());
        description.setMetadataAuthor(head.organiser());
        description.setDisplayMetadataTitle(true);
        return description;
    }
}
