/** Documents of record as PDF: certificates and yearly records, by JasperReports. */
@NullMarked
package cn.qinxue.reports.document;

import org.jspecify.annotations.NullMarked;
