package cn.qinxue.infra.spreadsheet;

import cn.qinxue.services.spreadsheet.MergedCells;
import cn.qinxue.services.spreadsheet.Sheet;
import cn.qinxue.services.spreadsheet.SheetCell;
import cn.qinxue.services.spreadsheet.SheetRefusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of an .xls file record by record, by POI. */
final class XlsReader {
    private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(ignored -> {});
    private final List<BoundSheetRecord> sheets = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final RowCollector rows = new RowCollector();
    private @Nullable SSTRecord texts;
    private boolean since1904;
    private int beginnings = -1;
    private int wanted = -1;
    private int row = -1;
    private int textColumn = -1;

    private XlsReader() {}

    static Sheet read(byte[] content) throws IOException {
        try (var file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            var root = file.getRoot();
            refuseOthers(root);
            var reader = new XlsReader();
            try (var in = root.createDocumentInputStream(root.getEntryCaseInsensitive("Workbook"))) {
                return reader.sheet(new RecordFactoryInputStream(in, false));
            }
        } catch (EncryptedDocumentException e) {
            throw XlsxPackage.unreadable(SheetRefusal.PASSWORD, e);
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw XlsxPackage.unreadable(SheetRefusal.CORRUPT, e);
        }
    }

    private static void refuseOthers(DirectoryNode root) throws Unreadable {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new Unreadable(SheetRefusal.PASSWORD);
        }
        if (root.hasEntryCaseInsensitive("WordDocument") || root.hasEntryCaseInsensitive("PowerPoint Document")) {
            throw new Unreadable(SheetRefusal.DOCUMENT);
        }
        if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            throw new Unreadable(SheetRefusal.MACROS);
        }
        if (!root.hasEntryCaseInsensitive("Workbook")) {
            throw new Unreadable(root.hasEntryCaseInsensitive("Book") ? SheetRefusal.TOO_OLD : SheetRefusal.UNKNOWN);
        }
    }

    private Sheet sheet(RecordFactoryInputStream records) throws IOException {
        for (var record = records.nextRecord(); record != null; record = records.nextRecord()) {
            formats.processRecord(record);
            if (record instanceof BOFRecord) {
                beginnings++;
                wanted = beginnings == 1 ? place() : wanted;
            } else if (beginnings == 0) {
                global(record);
            } else if (beginnings == wanted) {
                own(record);
            }
        }
        endRow();
        var ordered = sheets.stream()
                .filter(XlsReader::shown)
                .map(BoundSheetRecord::getSheetname)
                .toList();
        return rows.sheet(
                ordered.isEmpty() ? "" : ordered.getFirst(),
                ordered.stream().skip(1).toList());
    }

    /** Where in the file the first sheet that is shown begins, counted from 1. */
    private int place() throws Unreadable {
        var first = sheets.stream()
                .filter(XlsReader::shown)
                .findFirst()
                .orElseThrow(() -> new Unreadable(SheetRefusal.CORRUPT));
        return List.of(BoundSheetRecord.orderByBofPosition(sheets)).indexOf(first) + 1;
    }

    private static boolean shown(BoundSheetRecord sheet) {
        return !sheet.isHidden() && !sheet.isVeryHidden();
    }

    private void global(Record record) {
        switch (record) {
            case BoundSheetRecord sheet -> sheets.add(sheet);
            case SSTRecord shared -> texts = shared;
            case DateWindow1904Record window -> since1904 = window.getWindowing() == 1;
            default -> {}
        }
    }

    private void own(Record record) throws Unreadable {
        switch (record) {
            case RowRecord its -> {
                if (its.getZeroHeight()) {
                    hiddenRows.add(its.getRowNumber());
                }
            }
            case MergeCellsRecord merged -> merge(merged);
            case StringRecord result -> {
                if (textColumn >= 0) {
                    rows.formula(textColumn, result.getString(), SheetCell.Kind.TEXT);
                }
                textColumn = -1;
            }
            case CellValueRecordInterface cell -> {
                if (cell.getRow() != row) {
                    endRow();
                    row = cell.getRow();
                }
                cell(cell);
            }
            default -> {}
        }
    }

    private void endRow() throws Unreadable {
        rows.endRow(row + 1, hiddenRows.contains(row));
    }

    private void cell(CellValueRecordInterface cell) throws Unreadable {
        int column = cell.getColumn();
        switch (cell) {
            case LabelSSTRecord shared -> rows.cell(column, shared(shared.getSSTIndex()), SheetCell.Kind.TEXT);
            case LabelRecord label -> rows.cell(column, label.getValue(), SheetCell.Kind.TEXT);
            case NumberRecord number -> rows.cell(column, number(cell, number.getValue()), kind(cell));
            case BoolErrRecord other -> {
                if (other.isError()) {
                    rows.cell(column, error(other.getErrorValue()), SheetCell.Kind.ERROR);
                } else {
                    rows.cell(column, other.getBooleanValue() ? "TRUE" : "FALSE", SheetCell.Kind.TEXT);
                }
            }
            case FormulaRecord formula -> formula(formula);
            default -> {}
        }
    }

    private void formula(FormulaRecord formula) throws Unreadable {
        int column = formula.getColumn();
        if (formula.hasCachedResultString()) {
            textColumn = column;
        } else if (formula.getCachedResultTypeEnum() == CellType.ERROR) {
            rows.cell(column, error((byte) formula.getCachedErrorValue()), SheetCell.Kind.ERROR);
        } else {
            rows.formula(column, number(formula, formula.getValue()), kind(formula));
        }
    }

    private String number(CellValueRecordInterface cell, double value) {
        var plain = NumberToTextConverter.toText(value);
        return kind(cell) == SheetCell.Kind.DAY ? CellText.day(plain, since1904) : CellText.number(plain);
    }

    private SheetCell.Kind kind(CellValueRecordInterface cell) {
        var format = formats.getFormatString(cell);
        return DayFormats.shows(formats.getFormatIndex(cell), format == null ? "" : format)
                ? SheetCell.Kind.DAY
                : SheetCell.Kind.NUMBER;
    }

    private String shared(int index) throws Unreadable {
        if (texts == null || index < 0 || index >= texts.getNumUniqueStrings()) {
            throw new Unreadable(SheetRefusal.CORRUPT);
        }
        return texts.getString(index).getString();
    }

    private void merge(MergeCellsRecord merged) {
        for (short i = 0; i < merged.getNumAreas(); i++) {
            var area = merged.getAreaAt(i);
            rows.merge(new MergedCells(
                    area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()));
        }
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A";
    }
}
