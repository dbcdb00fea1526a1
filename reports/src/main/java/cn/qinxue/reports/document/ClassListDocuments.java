package cn.qinxue.reports.document;

import cn.qinxue.reports.paper.Imprint;
import cn.qinxue.reports.paper.PaperFormat;
import cn.qinxue.reports.paper.PaperTime;
import cn.qinxue.reports.paper.Press;
import cn.qinxue.services.classdocument.ClassListSheet;
import cn.qinxue.services.classdocument.ClassListSheet.Member;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperReport;

/** Prints the lists of a face-to-face class: whom to expect on which day, and who sits where. */
@Singleton
public class ClassListDocuments {
    private final Press press;
    private final JasperReport attendance = Press.design("attendance-sheet");
    private final JasperReport seats = Press.design("seat-list");

    ClassListDocuments(Press press) {
        this.press = press;
    }

    /** 签到表: pages of their own for each of these days, a line to sign for everybody. */
    public byte[] attendance(ClassListSheet sheet, List<LocalDate> days, PaperFormat format) {
        var rows = new ArrayList<Map<String, ?>>();
        for (var day : days) {
            people(sheet).forEach(row -> {
                row.put("group", PaperTime.day(day));
                rows.add(row);
            });
        }
        return print(attendance, sheet, "签到表", rows, format);
    }

    /** 座位表: everybody's seat in the order of the sheet. */
    public byte[] seats(ClassListSheet sheet, PaperFormat format) {
        return print(seats, sheet, "座位表", new ArrayList<>(people(sheet)), format);
    }

    private List<Map<String, Object>> people(ClassListSheet sheet) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var member : sheet.members()) {
            rows.add(row(rows.size() + 1, member));
        }
        return rows;
    }

    private Map<String, Object> row(int number, Member member) {
        var typefaces = press.typefaces();
        var row = new HashMap<String, Object>();
        row.put("number", Integer.toString(number));
        row.put("name", typefaces.styled(member.name()));
        row.put("idNumber", typefaces.styled(member.idNumber()));
        row.put("employer", typefaces.styled(member.employer()));
        row.put("telephone", member.telephone() == null ? "—" : typefaces.styled(member.telephone()));
        return row;
    }

    private byte[] print(
            JasperReport design, ClassListSheet sheet, String title, List<Map<String, ?>> rows, PaperFormat format) {
        var typefaces = press.typefaces();
        var offering = sheet.offering();
        var parameters = new HashMap<String, Object>();
        parameters.put("demonstration", sheet.demonstration());
        parameters.put("province", typefaces.styled(sheet.province()));
        parameters.put("title", offering.year() + " 年度面授" + title);
        parameters.put("offering", typefaces.styled(offering.name()));
        parameters.put("site", typefaces.styled(offering.site()));
        parameters.put("place", typefaces.styled(offering.place()));
        parameters.put(
                "exam",
                PaperTime.span(offering.times().examFrom(), offering.times().examUntil()));
        parameters.put("heads", Integer.toString(sheet.members().size()));
        parameters.put("organiser", typefaces.styled("面授点电话：" + offering.telephone()));
        var imprint = new Imprint(offering.name() + title, sheet.province());
        return press.print(design, parameters, rows, imprint, format);
    }
}
