package cn.qinxue.services.spreadsheet;

import java.io.IOException;
import java.io.InputStream;

/** Reads .xlsx, .xls and .csv; the content decides which it is, not the name. */
@FunctionalInterface
public interface SheetReader {
    /** A file with more rows than this is refused. */
    int MOST_ROWS = 100_000;

    /** A file larger than this, in bytes, is refused. */
    int MOST_BYTES = 20 * 1024 * 1024;

    /** What came of reading. */
    sealed interface Reading {
        record Read(Sheet sheet) implements Reading {}

        record Refused(SheetRefusal refusal) implements Reading {}
    }

    /**
     * Reads the first sheet into memory, within limits that a crafted file cannot exceed.
     *
     * @throws IOException if the stream fails, never for what is in it
     */
    Reading read(InputStream in) throws IOException;
}
