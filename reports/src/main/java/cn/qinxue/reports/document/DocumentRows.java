package cn.qinxue.reports.document;

import cn.qinxue.reports.paper.Typefaces;
import cn.qinxue.services.certificate.CategoryHours;
import cn.qinxue.services.certificate.CertificateSheet;
import cn.qinxue.services.certificate.DocumentHead;
import cn.qinxue.services.certificate.SourceHours;
import cn.qinxue.services.certificate.StudyLine;
import cn.qinxue.services.certificate.YearHours;
import cn.qinxue.services.certificate.YearlyRecordSheet;
import cn.qinxue.services.classdocument.EnrollmentFormSheet;
import cn.qinxue.tenants.hours.CreditHours;
import cn.qinxue.tenants.policy.DocumentField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rows of both designs from top to bottom. Each belongs to a section, which is the detail band that prints it:
 * {@code PAIR} and {@code WIDE} the person, {@code STATEMENT} the sentence that certifies, {@code HOURS} the year's
 * hours, {@code STUDY} courses and classes.
 */
final class DocumentRows {
    private static final String NONE = "—";

    private final List<Map<String, ?>> rows = new ArrayList<>();
    private final Typefaces typefaces;
    private final List<DocumentField> fields;

    private DocumentRows(DocumentHead head, Typefaces typefaces) {
        this.typefaces = typefaces;
        this.fields = head.fields();
    }

    static List<Map<String, ?>> of(CertificateSheet sheet, Typefaces typefaces) {
        var rows = new DocumentRows(sheet.head(), typefaces);
        rows.person(PersonCells.of(sheet));
        rows.statement(sheet);
        rows.hours(sheet.hours(), List.of());
        rows.studies(sheet.certified().courses());
        return rows.rows;
    }

    static List<Map<String, ?>> of(YearlyRecordSheet sheet, Typefaces typefaces) {
        var rows = new DocumentRows(sheet.head(), typefaces);
        rows.person(PersonCells.of(sheet));
        rows.hours(sheet.hours(), sheet.sources());
        rows.studies(sheet.studies());
        return rows.rows;
    }

    static List<Map<String, ?>> of(EnrollmentFormSheet sheet, Typefaces typefaces) {
        var rows = new DocumentRows(sheet.head(), typefaces);
        rows.person(PersonCells.of(sheet));
        return rows.rows;
    }

    private void person(List<PersonCells> lines) {
        for (var line : lines) {
            var row = row(line.second() == null ? "WIDE" : "PAIR");
            row.put("label", spread(line.first().label()));
            row.put("value", typefaces.styled(line.first().value()));
            if (line.second() != null) {
                row.put("secondLabel", spread(line.second().label()));
                row.put("secondValue", typefaces.styled(line.second().value()));
            }
        }
    }

    private void statement(CertificateSheet sheet) {
        var hours = sheet.hours();
        var sentence = "\u3000\u3000兹证明%s同志参加 %d 年度%s，应修 %s 学时，实修 %s 学时，已完成规定的学习内容。特此证明。"
                .formatted(
                        sheet.holder().name(),
                        hours.year(),
                        hours.programme(),
                        CreditHours.text(hours.required()),
                        CreditHours.text(hours.earned()));
        row("STATEMENT").put("value", typefaces.styled(sentence));
    }

    /** Categories on the left, sources on the right, each with its total. */
    private void hours(YearHours hours, List<SourceHours> origins) {
        var categories = new ArrayList<CategoryHours>();
        if (fields.contains(DocumentField.CATEGORY_HOURS)) {
            categories.addAll(hours.categories());
        }
        if (fields.contains(DocumentField.TOTAL_HOURS)) {
            categories.add(new CategoryHours(categories.isEmpty() ? "总学时" : "合计", hours.required(), hours.earned()));
        }
        var sources = new ArrayList<>(origins);
        if (!sources.isEmpty()) {
            sources.add(new SourceHours("合计", hours.earned()));
        }
        for (int i = 0; i < Math.max(categories.size(), sources.size()); i++) {
            var row = row("HOURS");
            if (i < categories.size()) {
                row.put("category", typefaces.styled(categories.get(i).label()));
                row.put("required", CreditHours.text(categories.get(i).required()));
                row.put("earned", CreditHours.text(categories.get(i).earned()));
            }
            if (i < sources.size()) {
                row.put("source", typefaces.styled(sources.get(i).label()));
                row.put("hours", CreditHours.text(sources.get(i).earned()));
            }
        }
    }

    private void studies(List<StudyLine> studies) {
        if (!fields.contains(DocumentField.COURSES)) {
            return;
        }
        int number = 1;
        for (var study : studies) {
            var row = row("STUDY");
            row.put("number", Integer.toString(number++));
            row.put("value", typefaces.styled(study.title()));
            row.put("category", styled(study.category()));
            row.put("source", typefaces.styled(study.source()));
            row.put("hours", CreditHours.text(study.hours()));
            row.put("day", study.enteredOn().toString());
            var score = study.outcome().score();
            row.put("score", score == null ? NONE : score.toString());
            row.put("result", typefaces.styled(study.outcome().result()));
        }
        if (studies.isEmpty()) {
            row("EMPTY");
        }
    }

    private Map<String, String> row(String section) {
        var row = new HashMap<String, String>();
        row.put("section", section);
        rows.add(row);
        return row;
    }

    private String styled(@Nullable String value) {
        return typefaces.styled(value == null ? NONE : value);
    }

    /** Labels of two characters as wide as those of four, as in any Chinese form. */
    private static String spread(String label) {
        return label.length() == 2 ? label.charAt(0) + "\u3000\u3000" + label.charAt(1) : label;
    }
}
