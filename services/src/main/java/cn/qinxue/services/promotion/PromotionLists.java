package cn.qinxue.services.promotion;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.audit.AuditAction;
import cn.qinxue.services.audit.AuditTrail;
import cn.qinxue.services.audit.Deed;
import cn.qinxue.services.promotion.Promotions.Answer;
import cn.qinxue.services.promotion.Promotions.Candidate;
import cn.qinxue.services.spreadsheet.Sheet;
import cn.qinxue.services.spreadsheet.SheetColumn;
import cn.qinxue.services.spreadsheet.SheetReader;
import cn.qinxue.services.spreadsheet.SheetRow;
import cn.qinxue.services.spreadsheet.SheetValue;
import cn.qinxue.services.spreadsheet.SheetWriter;
import cn.qinxue.services.spreadsheet.WorkbookSource;
import cn.qinxue.services.spreadsheet.WorkbookStreams;
import cn.qinxue.tenants.hours.CreditHours;
import cn.qinxue.tenants.secret.PersonalNumbers;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Lists of people as workbooks: name and ID number in, a verdict per person and year out. */
@Singleton
public class PromotionLists {
    /** What came of reading a list. */
    public sealed interface Reading {
        record Read(List<Candidate> candidates) implements Reading {}

        /** @param message a Chinese sentence that says what to do */
        record Refused(String message) implements Reading {}
    }

    private static final String NAME = "姓名";
    private static final String ID_NUMBER = "身份证号";
    private static final int HEADS_WITHIN = 10;
    private static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("序号", 8),
            new SheetColumn(NAME, 12),
            new SheetColumn(ID_NUMBER, 14),
            new SheetColumn("项目", 28),
            new SheetColumn("结论", 14),
            new SheetColumn("年度", 8),
            new SheetColumn("结果", 10),
            new SheetColumn("还差学时", 10),
            new SheetColumn("说明", 40));

    private final SheetReader reader;
    private final WorkbookStreams streams;
    private final AuditTrail trail;

    PromotionLists(SheetReader reader, WorkbookStreams streams, AuditTrail trail) {
        this.reader = reader;
        this.streams = streams;
        this.trail = trail;
    }

    /** @throws IOException if the stream fails, never for what is in it */
    public Reading read(InputStream file) throws IOException {
        return switch (reader.read(file)) {
            case SheetReader.Reading.Refused refused ->
                new Reading.Refused(refused.refusal().message());
            case SheetReader.Reading.Read read -> candidates(read.sheet());
        };
    }

    private static Reading candidates(Sheet sheet) {
        var rows = sheet.rows();
        for (int head = 0; head < Math.min(HEADS_WITHIN, rows.size()); head++) {
            var name = column(rows.get(head), NAME);
            var idNumber = column(rows.get(head), ID_NUMBER);
            if (name.isPresent() && idNumber.isPresent()) {
                return candidates(rows.subList(head + 1, rows.size()), name.getAsInt(), idNumber.getAsInt());
            }
        }
        return new Reading.Refused("没有找到表头。第一个工作表要有“姓名”和“身份证号”两列。");
    }

    private static Reading candidates(List<SheetRow> rows, int name, int idNumber) {
        var candidates = rows.stream()
                .map(row ->
                        new Candidate(row.cell(name).text(), row.cell(idNumber).text()))
                .filter(candidate ->
                        !candidate.name().isEmpty() || !candidate.idNumber().isEmpty())
                .toList();
        if (candidates.isEmpty()) return new Reading.Refused("表头下面没有人员。");
        return candidates.size() > Promotions.MOST
                ? new Reading.Refused("一次最多查询 " + Promotions.MOST + " 人，文件里有 " + candidates.size() + " 人，请分成几份。")
                : new Reading.Read(candidates);
    }

    private static OptionalInt column(SheetRow row, String head) {
        return IntStream.range(0, row.cells().size())
                .filter(at -> row.cell(at).text().replaceAll("\\s", "").equals(head))
                .findFirst();
    }

    /** The answers as a workbook; notes in the trail that they are taken away. */
    public WorkbookSource write(Actor actor, List<Answer> answers) {
        var count = Map.of("count", Integer.toString(answers.size()));
        trail.add(
                new Deed(actor.account(), actor.name(), AuditAction.EXPORT, "promotion-eligibility", Map.of(), count));
        return out -> streams.write(out, "升级考核资格", COLUMNS, sheet -> {
            for (int i = 0; i < answers.size(); i++) write(sheet, i + 1, answers.get(i));
        });
    }

    private static void write(SheetWriter sheet, int number, Answer answer) throws IOException {
        if (answer.found().isEmpty()) {
            var row = new ArrayList<>(beginning(number, answer, "", said(answer)));
            row.addAll(List.of(SheetValue.BLANK, SheetValue.BLANK, SheetValue.BLANK, SheetValue.BLANK));
            sheet.row(row);
        }
        for (var one : answer.found()) {
            var verdict = one.verdict();
            var conclusion = conclusion(verdict);
            if (verdict.years().isEmpty()) {
                var row = new ArrayList<>(beginning(number, answer, one.programme(), conclusion));
                row.addAll(
                        List.of(SheetValue.BLANK, SheetValue.BLANK, SheetValue.BLANK, SheetValue.of(verdict.rule())));
                sheet.row(row);
            }
            for (var year : verdict.years()) {
                var row = new ArrayList<>(beginning(number, answer, one.programme(), conclusion));
                row.add(SheetValue.of(year.year()));
                row.add(SheetValue.of(year.standing().label()));
                row.add(SheetValue.of(year.missing() == 0 ? "" : CreditHours.text(year.missing())));
                row.add(SheetValue.of(year.reason()));
                sheet.row(row);
            }
        }
    }

    private static List<SheetValue> beginning(int number, Answer answer, String programme, String conclusion) {
        var name = answer.found().isEmpty()
                ? answer.candidate().name()
                : answer.found().getFirst().staff().name();
        return List.of(
                SheetValue.of(number),
                SheetValue.of(name),
                SheetValue.of(PersonalNumbers.masked(answer.candidate().idNumber())),
                SheetValue.of(programme),
                SheetValue.of(conclusion));
    }

    /** The verdict in a word. */
    public static String conclusion(PromotionVerdict verdict) {
        return verdict.eligible() ? "符合" : "不符合";
    }

    /** Why there is no verdict about somebody. */
    public static String said(Answer answer) {
        return answer.misnamed() ? "姓名与身份证号不符" : "没有找到";
    }
}
