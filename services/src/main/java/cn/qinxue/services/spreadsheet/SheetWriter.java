package cn.qinxue.services.spreadsheet;

import java.io.IOException;
import java.util.List;

/** Takes the rows of a sheet, one after another; none is kept. */
@FunctionalInterface
public interface SheetWriter {
    /**
     * Adds a row below the last one.
     *
     * @throws IOException if the stream behind it fails, for instance because the reader has gone
     * @throws TooManyRows beyond the 1,048,575 rows that a sheet holds under its head
     */
    void row(List<SheetValue> values) throws IOException;

    /** More rows than a sheet can hold: the caller divides them among files. */
    final class TooManyRows extends IOException {
        private static final long serialVersionUID = 1;

        public TooManyRows(int limit) {
            super("A sheet holds " + limit + " rows");
        }
    }
}
