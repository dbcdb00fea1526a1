package cn.qinxue.infra.spreadsheet;

import cn.qinxue.services.spreadsheet.Sheet;
import cn.qinxue.services.spreadsheet.SheetCell;
import cn.qinxue.services.spreadsheet.SheetRefusal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads comma separated values after RFC 4180, also with semicolons or tabs: in UTF-8, UTF-16 with its mark, or what
 * Chinese spreadsheet programs save, GB 18030.
 */
final class CsvReader {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char MARK = '\uFEFF';

    private final CharBuffer text;
    private final char separator;
    private final RowCollector rows = new RowCollector();
    private final StringBuilder cell = new StringBuilder();
    private int line = 1;
    private int column;
    private boolean quoted;

    private CsvReader(CharBuffer text) {
        this.text = text;
        this.separator = separator(text);
    }

    static Sheet read(byte[] content) throws Unreadable {
        var reader = new CsvReader(decoded(content));
        reader.read();
        return reader.rows.sheet("", List.of());
    }

    private void read() throws Unreadable {
        while (text.hasRemaining()) {
            char character = text.get();
            if (quoted) {
                within(character);
            } else if (character == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (character == separator) {
                endCell();
            } else if (character == '\n' || character == '\r') {
                endLine(character);
            } else {
                cell.append(character);
            }
        }
        if (quoted) {
            throw new Unreadable(SheetRefusal.CORRUPT);
        }
        endCell();
        rows.endRow(line, false);
    }

    private void within(char character) {
        if (character != '"') {
            cell.append(character);
        } else if (text.hasRemaining() && text.get(text.position()) == '"') {
            cell.append(text.get());
        } else {
            quoted = false;
        }
    }

    private void endCell() throws Unreadable {
        rows.cell(column++, cell.toString(), SheetCell.Kind.TEXT);
        cell.setLength(0);
    }

    /** Lines are counted as a spreadsheet program counts rows: a line break within quotes is none. */
    private void endLine(char character) throws Unreadable {
        if (character == '\r' && text.hasRemaining() && text.get(text.position()) == '\n') {
            text.get();
        }
        endCell();
        rows.endRow(line++, false);
        column = 0;
    }

    private static char separator(CharBuffer text) {
        var start = text.subSequence(0, Math.min(text.remaining(), 2_000)).toString();
        var head = start.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {'\t', ';', '，'}) {
            if (count(head, candidate) > count(head, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char character) {
        return text.chars().filter(other -> other == character).count();
    }

    private static CharBuffer decoded(byte[] content) throws Unreadable {
        for (var charset : charsets(content)) {
            try {
                var text = charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(content));
                if (text.hasRemaining() && text.get(text.position()) == MARK) {
                    text.get();
                }
                refuseBinary(text);
                return text;
            } catch (CharacterCodingException e) {
                // Then it is the next.
            }
        }
        throw new Unreadable(SheetRefusal.UNKNOWN);
    }

    private static List<Charset> charsets(byte[] content) {
        int first = content.length > 1 ? (content[0] & 0xFF) << 8 | (content[1] & 0xFF) : 0;
        return first == 0xFFFE || first == 0xFEFF
                ? List.of(StandardCharsets.UTF_16)
                : List.of(StandardCharsets.UTF_8, GB18030);
    }

    private static void refuseBinary(CharBuffer text) throws Unreadable {
        for (int i = text.position(); i < text.limit(); i++) {
            char character = text.get(i);
            if (character < ' ' && character != '\t' && character != '\n' && character != '\r') {
                throw new Unreadable(SheetRefusal.UNKNOWN);
            }
        }
    }
}
