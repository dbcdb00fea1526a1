package cn.qinxue.infra.spreadsheet;

import cn.qinxue.services.spreadsheet.MergedCells;
import cn.qinxue.services.spreadsheet.Sheet;
import cn.qinxue.services.spreadsheet.SheetCell;
import cn.qinxue.services.spreadsheet.SheetRefusal;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an .xlsx file as a stream of XML. */
final class XlsxReader {
    private static final long LARGEST_SHEET = 600L * 1024 * 1024;
    private static final int LONGEST_TEXT = 2_000;
    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    private final XlsxParts parts;
    private final RowCollector rows = new RowCollector();
    private final StringBuilder text = new StringBuilder();
    private int line;
    private boolean hidden;
    private int column;
    private String type = "n";
    private int style;
    private boolean formula;

    private XlsxReader(XlsxParts parts) {
        this.parts = parts;
    }

    static Sheet read(byte[] content) throws IOException {
        try (var file = new XlsxPackage(content)) {
            var parts = new XlsxParts(file);
            var sheet = parts.sheets().stream()
                    .filter(named -> !named.hidden())
                    .findFirst()
                    .orElseThrow(() -> new Unreadable(SheetRefusal.CORRUPT));
            var reader = new XlsxReader(parts);
            parts.readSheet(sheet, LARGEST_SHEET, reader::sheet);
            return reader.rows.sheet(sheet.name(), others(parts, sheet));
        }
    }

    private static List<String> others(XlsxParts parts, XlsxParts.Named sheet) {
        return parts.sheets().stream()
                .filter(other -> !other.hidden() && other != sheet)
                .map(XlsxParts.Named::name)
                .toList();
    }

    private void sheet(XMLStreamReader xml) throws XMLStreamException, IOException {
        boolean wanted = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> wanted = begin(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (wanted && text.length() < LONGEST_TEXT) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    wanted = false;
                    end(xml.getLocalName());
                }
                case XMLStreamConstants.DTD -> throw new Unreadable(SheetRefusal.FOREIGN_ENTITY);
                default -> {}
            }
        }
    }

    /** Whether the text of the element that begins is a cell's. */
    private boolean begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "v" -> {
                return !inline();
            }
            case "t" -> {
                return inline();
            }
            case "c" -> beginCell(xml);
            case "f" -> formula = true;
            case "row" -> beginRow(xml);
            case "mergeCell" -> merge(XlsxParts.attribute(xml, "ref"));
            default -> {}
        }
        return false;
    }

    /** A cell that keeps its own text may hold another beside it, which spreadsheet programs do not show. */
    private boolean inline() {
        return type.equals("inlineStr");
    }

    private void beginRow(XMLStreamReader xml) {
        var number = XlsxParts.attribute(xml, "r");
        line = number == null ? line + 1 : whole(number, line + 1);
        var flag = XlsxParts.attribute(xml, "hidden");
        hidden = "1".equals(flag) || "true".equals(flag);
        column = -1;
    }

    private void beginCell(XMLStreamReader xml) {
        column++;
        type = "n";
        style = 0;
        formula = false;
        text.setLength(0);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "r" -> column = column(xml.getAttributeValue(i), column);
                case "t" -> type = xml.getAttributeValue(i);
                case "s" -> style = whole(xml.getAttributeValue(i), 0);
                default -> {}
            }
        }
    }

    private void end(String name) throws Unreadable {
        if (name.equals("c")) {
            endCell();
        } else if (name.equals("row")) {
            rows.endRow(line, hidden);
        }
    }

    private void endCell() throws Unreadable {
        if (text.isEmpty() && !formula) {
            return;
        }
        var kept = text.toString();
        switch (type) {
            case "s" -> put(parts.text(whole(CellText.clean(kept), -1)), SheetCell.Kind.TEXT);
            case "str", "inlineStr" -> put(kept, SheetCell.Kind.TEXT);
            case "b" -> put(kept.equals("1") ? "TRUE" : "FALSE", SheetCell.Kind.TEXT);
            case "e" -> put(kept, SheetCell.Kind.ERROR);
            case "d" -> put(kept.length() > 10 ? kept.substring(0, 10) : kept, SheetCell.Kind.DAY);
            default -> {
                if (parts.showsDay(style) && !kept.isEmpty()) {
                    put(CellText.day(kept, parts.since1904()), SheetCell.Kind.DAY);
                } else {
                    put(CellText.number(kept), SheetCell.Kind.NUMBER);
                }
            }
        }
    }

    private void put(String shown, SheetCell.Kind kind) throws Unreadable {
        if (formula) {
            rows.formula(column, shown, kind);
        } else {
            rows.cell(column, shown, kind);
        }
    }

    private void merge(@Nullable String range) {
        var found = RANGE.matcher(Objects.requireNonNullElse(range, ""));
        if (found.matches()) {
            rows.merge(new MergedCells(
                    whole(found.group(2), 0),
                    whole(found.group(4), 0),
                    column(found.group(1), 0),
                    column(found.group(3), 0)));
        }
    }

    /** The column that an address such as AB12 names, from 0. */
    private static int column(String address, int otherwise) {
        int number = 0;
        for (int i = 0; i < address.length() && i < 3; i++) {
            char letter = address.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            number = number * 26 + letter - 'A' + 1;
        }
        return number == 0 ? otherwise : number - 1;
    }

    private static int whole(String text, int otherwise) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
