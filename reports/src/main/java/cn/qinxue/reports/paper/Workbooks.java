package cn.qinxue.reports.paper;

import java.io.ByteArrayOutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.export.ooxml.JRXlsxExporter;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.export.SimpleXlsxExporterConfiguration;
import net.sf.jasperreports.export.SimpleXlsxReportConfiguration;

/** A table as .xlsx: numbers stay numbers, and nothing is ever a formula. */
final class Workbooks {
    private Workbooks() {}

    static byte[] of(JasperPrint print, String name, JasperReportsContext context) throws JRException {
        var bytes = new ByteArrayOutputStream(1 << 16);
        var exporter = new JRXlsxExporter(context);
        exporter.setExporterInput(new SimpleExporterInput(print));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.setConfiguration(layout(name));
        exporter.setConfiguration(description(name));
        exporter.exportReport();
        return bytes.toByteArray();
    }

    private static SimpleXlsxReportConfiguration layout(String name) {
        var layout = new SimpleXlsxReportConfiguration();
        layout.setSheetNames(new String[] {name});
        layout.setOnePagePerSheet(false);
        layout.setDetectCellType(true);
        layout.setIgnorePageMargins(true);
        layout.setRemoveEmptySpaceBetweenRows(true);
        layout.setRemoveEmptySpaceBetweenColumns(true);
        layout.setWhitePageBackground(false);
        return layout;
    }

    private static SimpleXlsxExporterConfiguration description(String name) {
        var description = new SimpleXlsxExporterConfiguration();
        description.setMetadataTitle(name);
        description.setMetadataApplication("Qinxue");
        return description;
    }
}
