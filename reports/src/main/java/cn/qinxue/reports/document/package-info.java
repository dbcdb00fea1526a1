/** Documents of record as PDF and OFD, by JasperReports. */
@NullMarked
package cn.qinxue.reports.document;

import org.jspecify.annotations.NullMarked;
