package cn.qinxue.reports.document;

import cn.qinxue.services.certificate.CertificateSheet;
import java.util.List;
import java.util.Map;

/** What {@code certificate.jrxml} prints of a certificate sheet: one row per category. */
final class CertificateFields {

    private CertificateFields() {}

    static Map<String, Object> parameters(CertificateSheet sheet, Typefaces typefaces) {
        return new DocumentFields(typefaces)
                .head(sheet.head())
                .holder(sheet.holder())
                .hours(sheet.hours())
                .issue(sheet.issue())
                .text("statement", statement(sheet))
                .toMap();
    }

    static List<Map<String, ?>> rows(CertificateSheet sheet, Typefaces typefaces) {
        return sheet.hours().categories().stream()
                .<Map<String, ?>>map(category -> Map.of(
                        "label", typefaces.styled(category.label()),
                        "required", DocumentFields.hours(category.required()),
                        "earned", DocumentFields.hours(category.earned())))
                .toList();
    }

    private static String statement(CertificateSheet sheet) {
        var hours = sheet.hours();
        return "\u3000\u3000兹证明%s同志参加 %d 年度%s，应修 %s 学时，实修 %s 学时，已完成规定的学习内容。特此证明。"
                .formatted(
                        sheet.holder().name(),
                        hours.year(),
                        hours.programme(),
                        DocumentFields.hours(hours.required()),
                        DocumentFields.hours(hours.earned()));
    }
}
