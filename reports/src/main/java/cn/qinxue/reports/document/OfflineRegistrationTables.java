package cn.qinxue.reports.document;

import cn.qinxue.reports.paper.Imprint;
import cn.qinxue.reports.paper.PaperFormat;
import cn.qinxue.reports.paper.Press;
import cn.qinxue.services.desk.OfflineRegistrationSheet;
import cn.qinxue.services.desk.OfflineRegistrationSheet.Person;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JasperReport;
import org.jspecify.annotations.Nullable;

/** Prints 线下报名登记表, pages of their own for each unit, or a blank one to be filled in by hand. */
@Singleton
public class OfflineRegistrationTables {
    /** As many as leave room for the seal on one page. */
    private static final int BLANK_LINES = 9;

    private static final Person NOBODY = new Person("", "", "", "", "");

    private final Press press;
    private final JasperReport design = Press.design("offline-registration");

    OfflineRegistrationTables(Press press) {
        this.press = press;
    }

    /** @param sheets at least one; all of one tenant and one title; one without people is blank, with empty lines */
    public byte[] print(List<OfflineRegistrationSheet> sheets, PaperFormat format) {
        var typefaces = press.typefaces();
        var first = sheets.getFirst();
        var parameters = new HashMap<String, Object>();
        parameters.put("province", typefaces.styled(first.province()));
        parameters.put("title", typefaces.styled(first.title()));
        parameters.put("organiser", typefaces.styled(first.organiser()));
        parameters.put("demonstration", first.demonstration());
        var rows = new ArrayList<Map<String, ?>>();
        for (int unit = 0; unit < sheets.size(); unit++) {
            addRows(rows, sheets.get(unit), Integer.toString(unit));
        }
        return press.print(design, parameters, rows, new Imprint(first.title(), first.organiser()), format);
    }

    private void addRows(List<Map<String, ?>> rows, OfflineRegistrationSheet sheet, String unit) {
        boolean blank = sheet.people().isEmpty();
        int number = 1;
        for (var person : blank ? Collections.nCopies(BLANK_LINES, NOBODY) : sheet.people()) {
            var row = row(person);
            row.put("number", Integer.toString(number++));
            row.put("group", unit);
            row.put("employer", press.typefaces().styled(sheet.employer()));
            row.put("region", press.typefaces().styled(sheet.region()));
            row.put("year", sheet.year() + " 年度");
            row.put("heads", blank ? "" : Integer.toString(sheet.people().size()));
            rows.add(row);
        }
    }

    private Map<String, Object> row(Person person) {
        var row = new HashMap<String, Object>();
        row.put("name", styled(person.name()));
        row.put("idNumber", styled(person.idNumber()));
        row.put("trade", styled(person.trade()));
        row.put("level", styled(person.level()));
        row.put("telephone", styled(person.telephone()));
        return row;
    }

    private String styled(@Nullable String text) {
        return press.typefaces().styled(text == null ? "—" : text);
    }
}
