package cn.qinxue.services.staffexport;

import java.io.InputStream;

/**
 * A workbook that is being written.
 *
 * @param name such as {@code 用户名单-南通市-2026-11-28.xlsx}
 * @param content the first bytes are there at once, the last when all is written; it ends with an exception if the export
 *     broke off. Whoever closes it early ends the export
 */
public record ExportFile(String name, InputStream content) {}
