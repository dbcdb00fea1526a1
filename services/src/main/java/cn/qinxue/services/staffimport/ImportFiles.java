package cn.qinxue.services.staffimport;

import cn.qinxue.services.file.FileStore;
import cn.qinxue.services.spreadsheet.Sheet;
import cn.qinxue.services.spreadsheet.SheetReader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads the file of an import, or says why it cannot be taken. */
@Singleton
class ImportFiles {
    private static final int NAMED = 5;

    private final FileStore files;
    private final SheetReader reader;

    ImportFiles(FileStore files, SheetReader reader) {
        this.files = files;
        this.reader = reader;
    }

    ImportSource.Reading read(StaffImport its) {
        try (var in = files.open(its.fileKey())) {
            return switch (reader.read(in)) {
                case SheetReader.Reading.Refused refused ->
                    new ImportSource.Reading.Refused(refused.refusal().message());
                case SheetReader.Reading.Read read -> source(read.sheet());
            };
        } catch (IOException e) {
            throw new UncheckedIOException("The file of import " + its.id() + " cannot be read", e);
        }
    }

    private static ImportSource.Reading source(Sheet sheet) {
        if (sheet.rows().isEmpty()) {
            return new ImportSource.Reading.Refused("第一个工作表是空的。请把名单填在模板的第一个工作表中再上传。");
        }
        return switch (HeadRules.find(sheet.rows())) {
            case HeadRules.Head.Wrong wrong -> new ImportSource.Reading.Refused(wrong.message());
            case HeadRules.Head.Found head -> {
                var rows = sheet.rows().stream()
                        .skip(head.row() + 1)
                        .map(row -> ImportedRow.of(row, head.columns()))
                        .filter(row -> row.cells().stream().anyMatch(cell -> !cell.blank()))
                        .toList();
                yield rows.isEmpty()
                        ? new ImportSource.Reading.Refused("表头下面没有人员。请从表头的下一行开始填写。")
                        : new ImportSource.Reading.Read(new ImportSource(
                                rows, new MergedRows(sheet.merged(), head.columns()), remarks(sheet, head)));
            }
        };
    }

    private static List<String> remarks(Sheet sheet, HeadRules.Head.Found head) {
        List<String> remarks = new ArrayList<>();
        if (!sheet.otherSheets().isEmpty()) {
            var others = sheet.otherSheets().stream()
                    .filter(name -> !TemplateLayout.OWN_SHEETS.contains(name))
                    .toList();
            if (!others.isEmpty()) {
                remarks.add("只读取第一个工作表“" + sheet.name() + "”，" + named(others) + "没有读取。");
            }
        }
        if (sheet.hiddenRows() > 0) {
            remarks.add("有 " + sheet.hiddenRows() + " 行是隐藏的，也会一起导入。");
        }
        if (sheet.formulas() > 0) {
            remarks.add("有 " + sheet.formulas() + " 格是公式，按表格中显示的结果读取。");
        }
        if (!head.unknown().isEmpty()) {
            remarks.add(named(head.unknown()) + "不在模板中，不导入。");
        }
        return remarks;
    }

    private static String named(List<String> names) {
        var shown = names.stream().limit(NAMED).map(name -> "“" + name + "”").toList();
        return String.join("、", shown) + (names.size() > NAMED ? "等 " + names.size() + " 个" : "");
    }
}
