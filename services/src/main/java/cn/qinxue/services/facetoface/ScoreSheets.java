package cn.qinxue.services.facetoface;

import cn.qinxue.services.account.Actor;
import cn.qinxue.services.spreadsheet.SheetCell;
import cn.qinxue.services.spreadsheet.SheetColumn;
import cn.qinxue.services.spreadsheet.SheetReader;
import cn.qinxue.services.spreadsheet.SheetRow;
import cn.qinxue.services.spreadsheet.SheetValue;
import cn.qinxue.services.spreadsheet.WorkbookSource;
import cn.qinxue.services.spreadsheet.WorkbookStreams;
import cn.qinxue.tenants.hours.CreditHours;
import cn.qinxue.tenants.secret.PersonalNumbers;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 成绩表: a workbook with the names of a class filled in, which comes back with scores. All of it is saved or nothing. */
@Singleton
public class ScoreSheets {
    private static final String NUMBER = "学员编号";
    private static final String NAME = "姓名";
    private static final String SCORE = "成绩";
    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.text(NUMBER, 14),
            SheetColumn.text(NAME, 14),
            SheetColumn.text("身份证号", 24),
            SheetColumn.text("工作单位", 40),
            SheetColumn.text(SCORE, 10));

    /** What came of a sheet. */
    public sealed interface Outcome {
        /** @param changed how many scores differ from before */
        record Saved(int changed) implements Outcome {}

        /** It is no sheet of scores, or there is no time for scores now. */
        record Refused(String message) implements Outcome {}

        /** Some rows are wrong, and nothing was saved. */
        record BadRows(List<BadRow> rows) implements Outcome {
            public BadRows {
                rows = List.copyOf(rows);
            }
        }
    }

    /** What is wrong with one row. */
    public record BadRow(int line, String name, String reason) {}

    private final FaceToFaceClasses lists;
    private final ClassScores scores;
    private final SheetReader reader;
    private final WorkbookStreams streams;

    ScoreSheets(FaceToFaceClasses lists, ClassScores scores, SheetReader reader, WorkbookStreams streams) {
        this.lists = lists;
        this.scores = scores;
        this.reader = reader;
        this.streams = streams;
    }

    /** The sheet to be filled in, with the scores that are there already. */
    public WorkbookSource template(Actor actor, UUID plan) {
        var members = lists.own(actor, plan).members();
        return out -> streams.write(out, "成绩", COLUMNS, sheet -> {
            for (var member : members) {
                var score = member.score();
                sheet.row(List.of(
                        SheetValue.of(member.number()),
                        SheetValue.of(member.name()),
                        SheetValue.of(PersonalNumbers.masked(member.idNumberTail())),
                        SheetValue.of(member.employer()),
                        SheetValue.of(score == null ? null : CreditHours.text(score))));
            }
        });
    }

    /**
     * Saves the scores of a sheet; rows without one leave it as it is.
     *
     * @throws IOException if the stream fails
     */
    public Outcome upload(Actor actor, UUID plan, InputStream content) throws IOException {
        var detail = lists.own(actor, plan);
        return switch (reader.read(content)) {
            case SheetReader.Reading.Refused refused ->
                new Outcome.Refused(refused.refusal().message());
            case SheetReader.Reading.Read read -> {
                var rows = read.sheet().rows();
                yield rows.isEmpty() ? new Outcome.Refused("表里没有内容，请下载成绩表填写后再上传。") : save(actor, detail, rows);
            }
        };
    }

    private Outcome save(Actor actor, ClassDetail detail, List<SheetRow> rows) {
        int number = column(rows.getFirst(), NUMBER);
        int name = column(rows.getFirst(), NAME);
        int score = column(rows.getFirst(), SCORE);
        if (number < 0 || name < 0 || score < 0) {
            return new Outcome.Refused("第一行要有“学员编号”“姓名”“成绩”三列，请用下载的成绩表填写。");
        }
        var byNumber = detail.members().stream().collect(Collectors.toMap(ClassMember::number, Function.identity()));
        var typed = new LinkedHashMap<UUID, String>();
        var bad = new ArrayList<BadRow>();
        for (var row : rows.subList(1, rows.size())) {
            var key = row.cell(number).text().strip();
            var who = row.cell(name).text().strip();
            var member = byNumber.get(key.toUpperCase(Locale.ROOT));
            var reason = reason(detail, member, key, who, row.cell(score), typed);
            if (reason != null) {
                bad.add(new BadRow(row.line(), who.isEmpty() ? key : who, reason));
            } else if (member != null && !row.cell(score).blank()) {
                typed.put(member.enrollment(), row.cell(score).text());
            }
        }
        return bad.isEmpty() ? saved(scores.save(actor, detail.its().id(), typed)) : new Outcome.BadRows(bad);
    }

    private static @Nullable String reason(
            ClassDetail detail,
            @Nullable ClassMember member,
            String key,
            String who,
            SheetCell score,
            Map<UUID, String> before) {
        if (member == null) {
            return key.isEmpty() ? "没有填学员编号。" : "学员编号“" + key + "”不在这个班里。";
        }
        if (!member.name().equals(who)) {
            return "学员编号 " + key + " 是" + member.name() + "，和姓名对不上。";
        }
        if (before.containsKey(member.enrollment())) {
            return "前面已经有这个学员的一行，请只留一行。";
        }
        if (score.kind() == SheetCell.Kind.ERROR || score.kind() == SheetCell.Kind.UNCALCULATED) {
            return "成绩是没有算出结果的公式，请改成数字。";
        }
        return HoursReportRules.score(score.text(), detail.fullMark()) instanceof HoursReportRules.Score.Wrong wrong
                ? "成绩" + wrong.reason()
                : null;
    }

    private static Outcome saved(ClassScores.Outcome outcome) {
        return switch (outcome) {
            case ClassScores.Outcome.Saved saved -> new Outcome.Saved(saved.changed());
            case ClassScores.Outcome.Refused refused ->
                new Outcome.Refused(refused.refusals().getFirst().message());
        };
    }

    private static int column(SheetRow head, String title) {
        for (int i = 0; i < head.cells().size(); i++) {
            if (head.cell(i).text().strip().equals(title)) {
                return i;
            }
        }
        return -1;
    }
}
