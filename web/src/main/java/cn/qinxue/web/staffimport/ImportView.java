package cn.qinxue.web.staffimport;

import cn.qinxue.services.staffimport.ImportColumn;
import cn.qinxue.services.staffimport.ImportState;
import cn.qinxue.services.staffimport.KeptRow;
import cn.qinxue.services.staffimport.RowOutcome;
import cn.qinxue.services.staffimport.RowProblem;
import cn.qinxue.services.staffimport.StaffImport;
import cn.qinxue.tenants.secret.PersonalNumbers;
import cn.qinxue.web.Show;
import cn.qinxue.web.fragment.Column;
import cn.qinxue.web.fragment.Fact;
import cn.qinxue.web.fragment.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The page of one import.
 *
 * @param first the first rows of the file and what becomes of them
 * @param refused the first refused rows
 */
public record ImportView(StaffImport its, List<KeptRow> first, List<KeptRow> refused, Instant now) {
    private static final int ID_NUMBER_LENGTH = 18;
    private static final int LEAST_PERCENT = 5;
    private static final Column LINE = new Column("行号", "q-num q-dim", "", false, null, null);

    public ImportView {
        first = List.copyOf(first);
        refused = List.copyOf(refused);
    }

    /** The address of the page. */
    public String path() {
        return ImportListController.PATH + "/" + its.id();
    }

    /** What stands above the progress bar. */
    public String working() {
        return (its.state() == ImportState.CHECKING ? "正在检查：" : "正在导入：") + its.fileName();
    }

    /** How far it has come, in figures. */
    public String sofar() {
        if (its.total() == 0) {
            return "正在打开文件";
        }
        return Show.count(its.nextRow()) + " / " + Show.count(its.total()) + " 行，"
                + (its.state() == ImportState.CHECKING ? "可以导入 " : "已处理 ") + Show.count(its.good()) + " 行，有问题 "
                + Show.count(its.counts().bad()) + " 行";
    }

    /** About how long it still takes; empty while nobody knows. */
    public String left() {
        var begun = its.begunAt();
        if (begun == null || its.percent() < LEAST_PERCENT) {
            return "";
        }
        long seconds = Duration.between(begun, now).toSeconds() * (100 - its.percent()) / its.percent();
        return seconds < 60 ? "大约还要 " + Math.max(1, seconds) + " 秒。" : "大约还要 " + (seconds + 59) / 60 + " 分钟。";
    }

    /** Rows that confirming would do something with, or has. */
    public String confirm() {
        return "导入 " + Show.count(its.good()) + " 行";
    }

    /** What there is to know about the file. */
    public List<String> remarks() {
        return its.remarks().lines().toList();
    }

    /** People who are there already and would be changed, if that is asked for. */
    public int changing() {
        return its.counts().updated() + its.counts().moved();
    }

    /** What the box about people who exist says. */
    public String updating() {
        var counts = its.counts();
        List<String> parts = new ArrayList<>();
        if (counts.updated() > 0) {
            parts.add("更新 " + Show.count(counts.updated()) + " 人的资料");
        }
        if (counts.moved() > 0) {
            parts.add("把 " + Show.count(counts.moved()) + " 人调到文件中的单位");
        }
        return parts.stream().collect(Collectors.joining("，")) + "。不勾选时，这些人保持原样。";
    }

    /** How many rows become what. */
    public List<Fact> facts() {
        var counts = its.counts();
        boolean done = its.state() != ImportState.WAITING;
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("总行数", its.total()));
        facts.add(fact("新增人员", counts.added()));
        add(facts, done ? "已更新" : "与现有记录不同", counts.updated());
        add(facts, done ? "已调动单位" : "换了单位", counts.moved());
        add(facts, "不同，未更新", counts.differing());
        add(facts, "已有，不变", counts.unchanged());
        add(facts, "新建单位", counts.newEmployers());
        facts.add(fact("有问题", counts.bad()));
        return facts;
    }

    private static void add(List<Fact> facts, String label, int number) {
        if (number > 0) {
            facts.add(fact(label, number));
        }
    }

    private static Fact fact(String label, int number) {
        return new Fact(label, Show.count(number));
    }

    /** The columns of the refused rows. */
    public static List<Column> problemColumns() {
        return List.of(
                LINE,
                Column.title("姓名"),
                Column.brief("身份证号"),
                Column.brief("工种"),
                Column.brief("技术等级"),
                Column.text("单位").line(),
                Column.text("问题").line().say(),
                Column.text("怎么改").line());
    }

    /** The columns of the first rows. */
    public static List<Column> rowColumns() {
        return List.of(
                LINE,
                Column.title("姓名"),
                Column.brief("身份证号"),
                Column.brief("工种"),
                Column.brief("技术等级"),
                Column.text("单位").line(),
                Column.text("所在地区").line(),
                Column.text("结果").line());
    }

    /** The last four of the ID number; what is none is not shown, since anything may stand there. */
    public static String idNumber(KeptRow row) {
        var typed = row.text(ImportColumn.ID_NUMBER);
        if (typed.isEmpty()) {
            return "";
        }
        boolean legible = typed.length() == ID_NUMBER_LENGTH
                && row.problems().stream()
                        .noneMatch(problem -> problem.problem().contains("丢失"));
        return legible ? PersonalNumbers.masked(typed) : "无法识别";
    }

    /** What is wrong with a row, line by line. */
    public static List<String> problems(KeptRow row) {
        return row.problems().stream().map(RowProblem::problem).toList();
    }

    /** What to do about it, in the same order. */
    public static List<String> remedies(KeptRow row) {
        return row.problems().stream().map(RowProblem::remedy).toList();
    }

    /** Lines with numbers, where there are several. */
    public static List<String> numbered(List<String> lines) {
        return lines.size() < 2
                ? lines
                : IntStream.range(0, lines.size())
                        .mapToObj(line -> (line + 1) + ". " + lines.get(line))
                        .toList();
    }

    /** How an outcome looks. */
    public static Tone tone(RowOutcome outcome) {
        return switch (outcome) {
            case ADDED, UPDATED, MOVED -> Tone.OK;
            case UNCHANGED, DIFFERING -> Tone.OPEN;
            case BAD -> Tone.BAD;
        };
    }

    /** How a state looks. */
    public static Tone tone(StaffImport its) {
        return switch (its.state()) {
            case CHECKING, IMPORTING -> Tone.NOW;
            case WAITING -> Tone.WAIT;
            case DONE -> its.counts().bad() > 0 ? Tone.WARN : Tone.OK;
            case REFUSED, BROKEN -> Tone.BAD;
            case ABANDONED -> Tone.OFF;
        };
    }

    /** The state in words. */
    public static String state(StaffImport its) {
        return switch (its.state()) {
            case CHECKING, IMPORTING -> its.state().label() + " " + its.percent() + "%";
            case DONE -> its.counts().bad() > 0 ? "完成，有问题行" : "完成";
            default -> its.state().label();
        };
    }
}
