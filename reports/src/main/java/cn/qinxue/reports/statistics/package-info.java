/** Statistics as papers and workbooks: one design for each table. */
@NullMarked
package cn.qinxue.reports.statistics;

import org.jspecify.annotations.NullMarked;
