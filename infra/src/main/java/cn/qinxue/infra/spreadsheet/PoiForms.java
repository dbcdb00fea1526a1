package cn.qinxue.infra.spreadsheet;

import cn.qinxue.services.spreadsheet.FormWorkbook;
import cn.qinxue.services.spreadsheet.FormWorkbooks;
import cn.qinxue.services.spreadsheet.SheetColumn;
import cn.qinxue.services.spreadsheet.SheetReader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Forms by POI: text columns, drop-down lists, a page that explains. */
@Singleton
final class PoiForms implements FormWorkbooks {
    private static final int CHARACTER = 256;
    private static final int EXPLANATION_WIDTH = 110;

    @Override
    public void write(OutputStream out, FormWorkbook form) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet(form.sheet());
            var head = head(workbook, IndexedColors.GREY_25_PERCENT);
            var required = head(workbook, IndexedColors.LIGHT_YELLOW);
            var text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat(XlsxSheet.TEXT_FORMAT));
            var row = sheet.createRow(0);
            for (int place = 0; place < form.fields().size(); place++) {
                var field = form.fields().get(place);
                width(sheet, place, field.column());
                if (field.column().text()) {
                    sheet.setDefaultColumnStyle(place, text);
                }
                var cell = row.createCell(place);
                cell.setCellValue(field.column().title());
                cell.setCellStyle(field.required() ? required : head);
                validate(sheet, place, field);
            }
            sheet.createFreezePane(1, 1);
            onPaper(sheet);
            explain(workbook, form);
            for (var list : form.lists()) {
                list(workbook, sheet, list, head);
            }
            workbook.write(out);
        }
    }

    /** All columns side by side on one page, for whoever prints it. */
    private static void onPaper(Sheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static void validate(Sheet sheet, int place, FormWorkbook.Field field) {
        var helper = sheet.getDataValidationHelper();
        if (!field.choices().isEmpty()) {
            var choices = helper.createExplicitListConstraint(field.choices().toArray(String[]::new));
            add(sheet, place, choices, field.hint());
        } else if (!field.hint().isEmpty()) {
            var validation = helper.createValidation(helper.createCustomConstraint("TRUE"), column(place));
            validation.createPromptBox("", field.hint());
            validation.setShowPromptBox(true);
            sheet.addValidationData(validation);
        }
    }

    private static void add(Sheet sheet, int place, DataValidationConstraint choices, String hint) {
        var validation = sheet.getDataValidationHelper().createValidation(choices, column(place));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.createErrorBox("请从列表中选择", "这一格只能填列表中的内容。");
        validation.setShowErrorBox(true);
        validation.setSuppressDropDownArrow(true);
        if (!hint.isEmpty()) {
            validation.createPromptBox("", hint);
            validation.setShowPromptBox(true);
        }
        sheet.addValidationData(validation);
    }

    private static CellRangeAddressList column(int place) {
        return new CellRangeAddressList(1, SheetReader.MOST_ROWS, place, place);
    }

    private static void explain(XSSFWorkbook workbook, FormWorkbook form) {
        var sheet = workbook.createSheet(form.explanation());
        sheet.setColumnWidth(0, EXPLANATION_WIDTH * CHARACTER);
        var wrapped = workbook.createCellStyle();
        wrapped.setWrapText(true);
        var title = workbook.createCellStyle();
        var bold = workbook.createFont();
        bold.setBold(true);
        title.setFont(bold);
        for (int line = 0; line < form.lines().size(); line++) {
            var cell = sheet.createRow(line).createCell(0);
            cell.setCellValue(form.lines().get(line));
            cell.setCellStyle(line == 0 ? title : wrapped);
        }
    }

    private static void list(XSSFWorkbook workbook, Sheet form, FormWorkbook.Choices list, CellStyle head) {
        var sheet = workbook.createSheet(list.sheet());
        var heads = sheet.createRow(0);
        for (int place = 0; place < list.heads().size(); place++) {
            width(sheet, place, list.heads().get(place));
            var cell = heads.createCell(place);
            cell.setCellValue(list.heads().get(place).title());
            cell.setCellStyle(head);
        }
        sheet.createFreezePane(0, 1);
        for (int line = 0; line < list.rows().size(); line++) {
            var row = sheet.createRow(line + 1);
            List<String> texts = list.rows().get(line);
            for (int place = 0; place < texts.size(); place++) {
                row.createCell(place).setCellValue(texts.get(place));
            }
        }
        if (!list.rows().isEmpty()) {
            var range = "'" + list.sheet() + "'!$A$2:$A$" + (list.rows().size() + 1);
            add(form, list.column(), form.getDataValidationHelper().createFormulaListConstraint(range), "");
        }
    }

    private static void width(Sheet sheet, int place, SheetColumn column) {
        sheet.setColumnWidth(place, column.width() * CHARACTER);
    }

    private static CellStyle head(XSSFWorkbook workbook, IndexedColors colour) {
        var style = workbook.createCellStyle();
        var bold = workbook.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
