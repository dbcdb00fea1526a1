package cn.qinxue.reports.document;

import cn.qinxue.reports.paper.PaperTime;
import cn.qinxue.reports.paper.Typefaces;
import cn.qinxue.services.certificate.DocumentHead;
import cn.qinxue.services.certificate.Holder;
import cn.qinxue.services.certificate.Issue;
import cn.qinxue.services.certificate.YearHours;
import cn.qinxue.services.classdocument.EnrollmentFormSheet;
import cn.qinxue.tenants.policy.DocumentField;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of both designs, named as in the JRXML; what the policy's fields leave out is absent. */
final class DocumentParameters {
    private DocumentParameters() {}

    static Map<String, Object> of(EnrollmentFormSheet sheet, Typefaces typefaces) {
        var parameters = new HashMap<String, Object>();
        putHead(parameters, sheet.head(), typefaces);
        parameters.put("number", typefaces.styled(sheet.number()));
        parameters.put("enrolledOn", PaperTime.day(sheet.enrolledAt()));
        return parameters;
    }

    static Map<String, Object> of(
            DocumentHead head, Holder holder, YearHours hours, @Nullable Issue issue, Typefaces typefaces) {
        var parameters = new HashMap<String, Object>();
        putHead(parameters, head, typefaces);
        parameters.put("name", typefaces.styled(holder.name()));
        parameters.put("year", typefaces.styled(hours.year() + " 年度　" + hours.programme()));
        if (issue != null) {
            putIssue(parameters, head, issue, typefaces);
        }
        return parameters;
    }

    private static void putHead(Map<String, Object> parameters, DocumentHead head, Typefaces typefaces) {
        parameters.put("demonstration", head.demonstration());
        parameters.put("province", typefaces.styled(head.province()));
        parameters.put("title", typefaces.styled(head.title()));
        parameters.put("organiser", typefaces.styled(head.organiser()));
        parameters.put("sealed", head.fields().contains(DocumentField.SEAL));
    }

    private static void putIssue(Map<String, Object> parameters, DocumentHead head, Issue issue, Typefaces typefaces) {
        if (head.fields().contains(DocumentField.NUMBER)) {
            parameters.put("number", "编号：" + typefaces.styled(issue.number()));
        }
        if (head.fields().contains(DocumentField.ISSUED_ON)) {
            parameters.put("issuedOn", PaperTime.day(issue.issuedOn()));
        }
        if (head.fields().contains(DocumentField.QR_CODE)) {
            var address = issue.checkUrl().toASCIIString();
            parameters.put("qr", new QrCode(address));
            parameters.put("checkUrl", "查验网址：" + typefaces.styled(address));
        }
    }
}
