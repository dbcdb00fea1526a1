package cn.qinxue.services.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes .xlsx workbooks of any length in constant memory, the first bytes at once. Only the different texts of
 * {@link SheetColumn#text} columns are remembered.
 */
@FunctionalInterface
public interface WorkbookStreams {
    /** Hands the rows to the writer. */
    @FunctionalInterface
    interface Rows {
        /** @throws IOException what the writer threw; the workbook is then left unfinished, so nobody takes it for whole */
        void writeTo(SheetWriter sheet) throws IOException;
    }

    /**
     * Writes a workbook of one sheet with a head row that stays in view. The stream is flushed, not closed.
     *
     * @param sheet the sheet's name, at most 31 characters without {@code : \ / ? * [ ]}
     * @throws IOException if the stream fails or the rows do
     */
    void write(OutputStream out, String sheet, List<SheetColumn> columns, Rows rows) throws IOException;
}
