package cn.qinxue.services.spreadsheet;

/**
 * A column of a written sheet.
 *
 * @param title its head, in Chinese
 * @param width in characters of the default font; a Chinese character takes two
 */
public record SheetColumn(String title, int width) {}
