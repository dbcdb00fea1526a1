package cn.qinxue.reports.document;

import cn.qinxue.reports.paper.Imprint;
import cn.qinxue.reports.paper.PaperFormat;
import cn.qinxue.reports.paper.Press;
import cn.qinxue.services.certificate.CertificateSheet;
import cn.qinxue.services.certificate.DocumentHead;
import cn.qinxue.services.certificate.YearlyRecordSheet;
import cn.qinxue.services.classdocument.EnrollmentFormSheet;
import cn.qinxue.tenants.policy.DocumentTemplate;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import net.sf.jasperreports.engine.JasperReport;

/** Prints documents of record, any number at once; templates are read once. */
@Singleton
public class Documents {
    private final Press press;
    private final JasperReport certificate = Press.design("certificate");
    private final JasperReport yearlyRecord = Press.design("yearly-record");
    private final JasperReport enrollmentForm = Press.design("enrollment-form");

    Documents(Press press) {
        this.press = press;
    }

    /** The training certificate; {@link WrongTemplate} unless the policy gives it a certificate's template. */
    public byte[] certificate(CertificateSheet sheet, DocumentTemplate template, PaperFormat format) {
        require(template, DocumentTemplate.TRAINING_CERTIFICATE);
        var typefaces = press.typefaces();
        var parameters = DocumentParameters.of(sheet.head(), sheet.holder(), sheet.hours(), sheet.issue(), typefaces);
        return print(certificate, sheet.head(), parameters, DocumentRows.of(sheet, typefaces), format);
    }

    /** The yearly record; {@link WrongTemplate} unless the policy gives it a yearly record's template. */
    public byte[] yearlyRecord(YearlyRecordSheet sheet, DocumentTemplate template, PaperFormat format) {
        require(template, DocumentTemplate.YEARLY_RECORD);
        var typefaces = press.typefaces();
        var parameters = DocumentParameters.of(sheet.head(), sheet.holder(), sheet.hours(), sheet.issue(), typefaces);
        return print(yearlyRecord, sheet.head(), parameters, DocumentRows.of(sheet, typefaces), format);
    }

    /** The form of a face-to-face enrollment; {@link WrongTemplate} unless the policy gives it that template. */
    public byte[] enrollmentForm(EnrollmentFormSheet sheet, DocumentTemplate template, PaperFormat format) {
        require(template, DocumentTemplate.ENROLLMENT_FORM);
        var typefaces = press.typefaces();
        var parameters = DocumentParameters.of(sheet, typefaces);
        return print(enrollmentForm, sheet.head(), parameters, DocumentRows.of(sheet, typefaces), format);
    }

    private static void require(DocumentTemplate asked, DocumentTemplate made) {
        if (asked != made) {
            throw new WrongTemplate(asked, made);
        }
    }

    private byte[] print(
            JasperReport design,
            DocumentHead head,
            Map<String, Object> parameters,
            Collection<Map<String, ?>> rows,
            PaperFormat format) {
        return press.print(design, parameters, rows, new Imprint(head.title(), head.organiser()), format);
    }
}
