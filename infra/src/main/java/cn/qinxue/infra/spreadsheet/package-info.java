/** Spreadsheets: .xlsx, .xls and .csv read with limits, .xlsx written. */
@NullMarked
package cn.qinxue.infra.spreadsheet;

import org.jspecify.annotations.NullMarked;
