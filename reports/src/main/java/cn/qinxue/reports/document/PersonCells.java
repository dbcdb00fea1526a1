package cn.qinxue.reports.document;

import cn.qinxue.reports.paper.PaperTime;
import cn.qinxue.services.certificate.CertificateSheet;
import cn.qinxue.services.certificate.Holder;
import cn.qinxue.services.certificate.Outcome;
import cn.qinxue.services.certificate.YearlyRecordSheet;
import cn.qinxue.services.classdocument.EnrollmentFormSheet;
import cn.qinxue.tenants.policy.DocumentField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table about the person: two cells side by side, or one over the whole width. The policy's fields
 * decide which there are and in which order; what is not known is a dash.
 */
record PersonCells(Cell first, @Nullable Cell second) {

    record Cell(String label, String value) {}

    static List<PersonCells> of(CertificateSheet sheet) {
        var values = values(sheet.holder(), sheet.hours().year());
        put(values, DocumentField.OFFERING, sheet.certified().offering());
        put(values, DocumentField.SCORE, score(sheet.certified().exam()));
        return lines(sheet.head().fields(), values);
    }

    static List<PersonCells> of(YearlyRecordSheet sheet) {
        return lines(sheet.head().fields(), values(sheet.holder(), sheet.hours().year()));
    }

    /** The person as the policy asks, then the class. */
    static List<PersonCells> of(EnrollmentFormSheet sheet) {
        var offering = sheet.offering();
        var times = offering.times();
        var values = values(sheet.holder(), offering.year());
        put(values, DocumentField.OFFERING, offering.name());
        var lines = new ArrayList<>(lines(sheet.head().fields(), values));
        lines.add(wide("培训时间", PaperTime.span(times.trainingFrom(), times.trainingUntil())));
        lines.add(wide("考试时间", PaperTime.span(times.examFrom(), times.examUntil())));
        lines.add(wide("培训地点", offering.place()));
        lines.add(new PersonCells(new Cell("面授点", offering.site()), new Cell("咨询电话", offering.telephone())));
        return lines;
    }

    private static PersonCells wide(String label, String value) {
        return new PersonCells(new Cell(label, value), null);
    }

    private static Map<DocumentField, String> values(Holder holder, int year) {
        var values = new EnumMap<DocumentField, String>(DocumentField.class);
        put(values, DocumentField.NAME, holder.name());
        put(values, DocumentField.GENDER, holder.gender());
        put(values, DocumentField.ID_NUMBER, holder.maskedIdNumber());
        put(values, DocumentField.TELEPHONE, holder.maskedTelephone());
        put(values, DocumentField.EMPLOYER, holder.position().employer());
        put(values, DocumentField.REGION, holder.position().region());
        put(values, DocumentField.TRADE, holder.position().trade());
        put(values, DocumentField.LEVEL, holder.position().level());
        put(values, DocumentField.YEAR, year + " 年");
        return values;
    }

    private static void put(Map<DocumentField, String> values, DocumentField field, @Nullable String value) {
        values.put(field, value == null || value.isBlank() ? "—" : value);
    }

    private static @Nullable String score(@Nullable Outcome exam) {
        if (exam == null) {
            return null;
        }
        return exam.score() == null ? exam.result() : exam.score() + " 分（" + exam.result() + "）";
    }

    private static List<PersonCells> lines(List<DocumentField> fields, Map<DocumentField, String> values) {
        var lines = new ArrayList<PersonCells>();
        Cell waiting = null;
        for (var field : fields) {
            var value = values.get(field);
            if (value == null) {
                continue;
            }
            var cell = new Cell(field.label(), value);
            if (field == DocumentField.EMPLOYER || field == DocumentField.OFFERING) {
                if (waiting != null) {
                    lines.add(new PersonCells(waiting, null));
                    waiting = null;
                }
                lines.add(new PersonCells(cell, null));
            } else if (waiting == null) {
                waiting = cell;
            } else {
                lines.add(new PersonCells(waiting, cell));
                waiting = null;
            }
        }
        if (waiting != null) {
            lines.add(new PersonCells(waiting, null));
        }
        return lines;
    }
}
