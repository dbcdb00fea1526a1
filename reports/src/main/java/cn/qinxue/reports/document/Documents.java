package cn.qinxue.reports.document;

import cn.qinxue.services.certificate.CertificateSheet;
import cn.qinxue.services.certificate.DocumentHead;
import cn.qinxue.services.certificate.YearlyRecordSheet;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;

/** Prints documents of record as PDF, any number at once; templates are read once, fonts when first needed. */
@Singleton
public class Documents {
    private final Typefaces typefaces;
    private final Map<Template, JasperReport> templates = new EnumMap<>(Template.class);

    Documents(FontFolder fonts) {
        typefaces = new Typefaces(fonts);
        for (var template : Template.values()) {
            templates.put(template, template.load());
        }
    }

    /** The training certificate as PDF; {@link UnknownTemplate} if the name is not that of a certificate's template. */
    public byte[] certificate(CertificateSheet sheet, String template) {
        return print(
                design(Template.CERTIFICATE, template),
                sheet.head(),
                CertificateFields.parameters(sheet, typefaces),
                CertificateFields.rows(sheet, typefaces));
    }

    /** The yearly record as PDF; {@link UnknownTemplate} if the name is not that of a yearly record's template. */
    public byte[] yearlyRecord(YearlyRecordSheet sheet, String template) {
        return print(
                design(Template.YEARLY_RECORD, template),
                sheet.head(),
                YearlyRecordFields.parameters(sheet, typefaces),
                YearlyRecordFields.rows(sheet, typefaces));
    }

    private JasperReport design(Template kind, String key) {
        if (Template.named(key) != kind) {
            throw new UnknownTemplate(key);
        }
        return Objects.requireNonNull(templates.get(kind));
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
