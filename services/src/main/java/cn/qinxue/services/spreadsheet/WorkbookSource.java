package cn.qinxue.services.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;

/** A workbook that is written when somebody takes it. */
@FunctionalInterface
public interface WorkbookSource {
    /** @throws IOException if the stream fails; what was written is then no whole workbook */
    void writeTo(OutputStream out) throws IOException;
}
