package cn.qinxue.services.otherform;

import cn.qinxue.services.spreadsheet.SheetReader;
import cn.qinxue.services.spreadsheet.SheetRow;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads ID numbers out of what was pasted or uploaded; other cells, such as heads and names, are passed over. */
@Singleton
public class AttendanceList {
    /** What came of reading a file. */
    public sealed interface Reading {
        record Read(List<String> idNumbers) implements Reading {}

        record Refused(OtherFormRefusal refusal) implements Reading {}
    }

    private static final Pattern APART = Pattern.compile("[\\s,，;；、]+");
    private static final Pattern LOOKS_LIKE_ONE = Pattern.compile(".*\\d{5}.*");

    private final SheetReader reader;

    AttendanceList(SheetReader reader) {
        this.reader = reader;
    }

    /** Numbers apart by blanks, commas or lines. */
    public List<String> pasted(String text) {
        return Arrays.stream(APART.split(text.strip()))
                .filter(AttendanceList::looksLikeOne)
                .toList();
    }

    /**
     * The first cell of each row that looks like an ID number.
     *
     * @throws IOException if the stream fails, never for what is in it
     */
    public Reading read(InputStream file) throws IOException {
        return switch (reader.read(file)) {
            case SheetReader.Reading.Refused refused ->
                new Reading.Refused(
                        new OtherFormRefusal.UnreadableList(refused.refusal().message()));
            case SheetReader.Reading.Read read -> {
                var numbers = new ArrayList<String>();
                for (SheetRow row : read.sheet().rows()) {
                    row.cells().stream()
                            .map(cell -> cell.text())
                            .filter(AttendanceList::looksLikeOne)
                            .findFirst()
                            .ifPresent(numbers::add);
                }
                yield new Reading.Read(List.copyOf(numbers));
            }
        };
    }

    private static boolean looksLikeOne(String text) {
        return LOOKS_LIKE_ONE.matcher(text).matches();
    }
}
