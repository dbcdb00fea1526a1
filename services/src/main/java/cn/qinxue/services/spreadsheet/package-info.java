/** Spreadsheets in and out: rows read as text with what is doubtful about them, workbooks written as a stream. */
@NullMarked
package cn.qinxue.services.spreadsheet;

import org.jspecify.annotations.NullMarked;
