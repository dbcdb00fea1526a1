package cn.qinxue.reports.document;

import cn.qinxue.services.certificate.CategoryHours;
import cn.qinxue.services.certificate.SourceHours;
import cn.qinxue.services.certificate.StudyLine;
import cn.qinxue.services.certificate.YearlyRecordSheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code yearly-record.jrxml} prints of a yearly record: rows of section {@code HOURS}, categories on the left and
 * sources on the right, then one row per study of section {@code STUDY}, or a single one of section {@code NONE}.
 */
final class YearlyRecordFields {
    private static final String NONE = "—";

    private YearlyRecordFields() {}

    static Map<String, Object> parameters(YearlyRecordSheet sheet, Typefaces typefaces) {
        return new DocumentFields(typefaces)
                .head(sheet.head())
                .holder(sheet.holder())
                .hours(sheet.hours())
                .issue(sheet.issue())
                .toMap();
    }

    static List<Map<String, ?>> rows(YearlyRecordSheet sheet, Typefaces typefaces) {
        var rows = new ArrayList<Map<String, ?>>(hourRows(sheet, typefaces));
        if (sheet.studies().isEmpty()) {
            rows.add(Map.of("section", "NONE"));
        }
        int number = 1;
        for (var study : sheet.studies()) {
            rows.add(study(number++, study, typefaces));
        }
        return rows;
    }

    private static List<Map<String, ?>> hourRows(YearlyRecordSheet sheet, Typefaces typefaces) {
        var hours = sheet.hours();
        var categories = new ArrayList<>(hours.categories());
        categories.add(new CategoryHours("合计", hours.required(), hours.earned()));
        var sources = new ArrayList<>(sheet.sources());
        sources.add(new SourceHours("合计", hours.earned()));
        var rows = new ArrayList<Map<String, ?>>();
        for (int i = 0; i < Math.max(categories.size(), sources.size()); i++) {
            var row = new HashMap<String, String>();
            row.put("section", "HOURS");
            if (i < categories.size()) {
                row.put("category", typefaces.styled(categories.get(i).label()));
                row.put("required", DocumentFields.hours(categories.get(i).required()));
                row.put("earned", DocumentFields.hours(categories.get(i).earned()));
            }
            if (i < sources.size()) {
                row.put("source", typefaces.styled(sources.get(i).label()));
                row.put("hours", DocumentFields.hours(sources.get(i).earned()));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, ?> study(int number, StudyLine study, Typefaces typefaces) {
        var row = new HashMap<String, String>();
        row.put("section", "STUDY");
        row.put("number", Integer.toString(number));
        row.put("title", typefaces.styled(study.title()));
        row.put("category", typefaces.styled(study.category() == null ? NONE : study.category()));
        row.put("source", typefaces.styled(study.source()));
        row.put("hours", DocumentFields.hours(study.hours()));
        row.put("day", study.enteredOn().toString());
        var score = study.outcome().score();
        row.put("score", score == null ? NONE : score.toString());
        row.put("result", typefaces.styled(study.outcome().result()));
        return row;
    }
}
