package cn.qinxue.services.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;

/** Writes workbooks to be filled in, as .xlsx. */
@FunctionalInterface
public interface FormWorkbooks {
    /** @throws IOException if the stream fails; it is not closed */
    void write(OutputStream out, FormWorkbook form) throws IOException;
}
