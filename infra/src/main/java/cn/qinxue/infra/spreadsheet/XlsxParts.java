package cn.qinxue.infra.spreadsheet;

import cn.qinxue.services.spreadsheet.SheetRefusal;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What stands beside the sheets of a workbook: their names, the texts they share, and which styles show days. */
final class XlsxParts {
    private static final long SMALL_PART = 16L * 1024 * 1024;
    private static final long SHARED_TEXTS = 160L * 1024 * 1024;
    private static final int MOST_SHARED_TEXTS = 2_000_000;
    private static final int MOST_SHARED_CHARACTERS = 48 * 1024 * 1024;
    private static final int MOST_SHEETS = 1_000;

    /** A sheet as the workbook names it. */
    record Named(String name, boolean hidden, String relation) {}

    private final XlsxPackage file;
    private final List<Named> sheets = new ArrayList<>();
    private final Map<String, String> targets = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final BitSet dayStyles = new BitSet();
    private boolean since1904;

    XlsxParts(XlsxPackage file) throws IOException {
        this.file = file;
        file.read("xl/workbook.xml", SMALL_PART, this::workbook);
        file.read("xl/_rels/workbook.xml.rels", SMALL_PART, this::relations);
        file.read("xl/styles.xml", SMALL_PART, this::styles);
        file.read(target("sharedStrings", "xl/sharedStrings.xml"), SHARED_TEXTS, this::sharedTexts);
    }

    List<Named> sheets() {
        return sheets;
    }

    boolean since1904() {
        return since1904;
    }

    boolean showsDay(int style) {
        return dayStyles.get(style);
    }

    /** @throws Unreadable if the workbook shares no such text */
    String text(int index) throws Unreadable {
        if (index < 0 || index >= texts.size()) {
            throw new Unreadable(SheetRefusal.CORRUPT);
        }
        return texts.get(index);
    }

    void readSheet(Named sheet, long limit, XlsxPackage.Work work) throws IOException {
        var target = targets.get(sheet.relation());
        if (target == null) {
            throw new Unreadable(SheetRefusal.CORRUPT);
        }
        file.read(target, limit, work);
    }

    private String target(String kind, String otherwise) {
        return Objects.requireNonNullElse(targets.get(kind), otherwise);
    }

    private void workbook(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (next(xml, "")) {
            if (xml.getLocalName().equals("workbookPr")) {
                var system = attribute(xml, "date1904");
                since1904 = "1".equals(system) || "true".equals(system);
            } else if (xml.getLocalName().equals("sheet") && sheets.size() < MOST_SHEETS) {
                var state = attribute(xml, "state");
                var name = Objects.requireNonNullElse(attribute(xml, "name"), "");
                var relation = Objects.requireNonNullElse(attribute(xml, "id"), "");
                sheets.add(new Named(name, state != null && !state.equals("visible"), relation));
            }
        }
    }

    private void relations(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (next(xml, "")) {
            var target = attribute(xml, "Target");
            if (xml.getLocalName().equals("Relationship") && target != null && targets.size() < MOST_SHEETS) {
                var part = target.startsWith("/") ? target : "xl/" + target;
                var type = Objects.requireNonNullElse(attribute(xml, "Type"), "");
                targets.put(Objects.requireNonNullElse(attribute(xml, "Id"), ""), part);
                if (type.endsWith("/sharedStrings")) {
                    targets.put("sharedStrings", part);
                }
            }
        }
    }

    private void styles(XMLStreamReader xml) throws XMLStreamException, IOException {
        Map<Integer, String> formats = new HashMap<>();
        boolean cells = false;
        int style = 0;
        while (next(xml, "cellXfs")) {
            switch (xml.getLocalName()) {
                case "numFmt" -> {
                    if (formats.size() < MOST_SHEETS) {
                        formats.put(
                                number(xml, "numFmtId"), Objects.requireNonNullElse(attribute(xml, "formatCode"), ""));
                    }
                }
                case "cellXfs" -> cells = xml.getEventType() == XMLStreamConstants.START_ELEMENT;
                case "xf" -> {
                    int format = number(xml, "numFmtId");
                    if (cells && DayFormats.shows(format, formats.getOrDefault(format, ""))) {
                        dayStyles.set(style);
                    }
                    style += cells ? 1 : 0;
                }
                default -> {}
            }
        }
    }

    private void sharedTexts(XMLStreamReader xml) throws XMLStreamException, IOException {
        var text = new StringBuilder();
        long characters = 0;
        boolean reading = false;
        int phonetic = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var name = xml.getLocalName();
                    reading = name.equals("t") && phonetic == 0;
                    phonetic += name.equals("rPh") ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (reading && text.length() < 40_000) {
                        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    reading = false;
                    phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
                    if (xml.getLocalName().equals("si")) {
                        characters += text.length();
                        if (texts.size() >= MOST_SHARED_TEXTS || characters > MOST_SHARED_CHARACTERS) {
                            throw new Unreadable(SheetRefusal.TOO_MUCH_TEXT);
                        }
                        texts.add(text.toString());
                        text.setLength(0);
                    }
                }
                case XMLStreamConstants.DTD -> throw new Unreadable(SheetRefusal.FOREIGN_ENTITY);
                default -> {}
            }
        }
    }

    /** Goes to the next start of an element, or the end of one of that name. */
    private static boolean next(XMLStreamReader xml, String end) throws XMLStreamException, Unreadable {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new Unreadable(SheetRefusal.FOREIGN_ENTITY);
            }
            if (event == XMLStreamConstants.START_ELEMENT
                    || (event == XMLStreamConstants.END_ELEMENT
                            && xml.getLocalName().equals(end))) {
                return true;
            }
        }
        return false;
    }

    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; xml.isStartElement() && i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private static int number(XMLStreamReader xml, String name) {
        var text = attribute(xml, name);
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
