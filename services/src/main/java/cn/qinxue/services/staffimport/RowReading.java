package cn.qinxue.services.staffimport;

import cn.qinxue.services.employer.Employer;
import cn.qinxue.services.staff.Gender;
import cn.qinxue.services.trade.Trade;
import cn.qinxue.tenants.policy.EmploymentKind;
import cn.qinxue.tenants.policy.SkillLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the words of one row mean, and which of them mean nothing. */
final class RowReading {
    private static final int DIGITS_KEPT = 15;

    private final ImportedRow row;
    private final ImportTerms terms;
    private final List<RowProblem> problems = new ArrayList<>();
    private final Set<ImportColumn> wrong = EnumSet.noneOf(ImportColumn.class);
    private final @Nullable Gender gender;
    private final @Nullable EmploymentKind employmentKind;
    private final @Nullable Trade trade;
    private final @Nullable SkillLevel level;
    private final @Nullable Employer employer;

    RowReading(ImportedRow row, ImportTerms terms, MergedRows merged) {
        this.row = row;
        this.terms = terms;
        ImportColumn.all().forEach(column -> look(column, merged));
        gender = word(ImportColumn.GENDER, Gender.values(), Gender::label);
        employmentKind = word(ImportColumn.EMPLOYMENT_KIND, EmploymentKind.values(), EmploymentKind::label);
        trade = readTrade();
        level = readLevel();
        employer = readEmployer();
    }

    List<RowProblem> problems() {
        return problems;
    }

    /** Whether the column has its complaint already. */
    boolean complainsOf(ImportColumn column) {
        return wrong.contains(column);
    }

    @Nullable
    Gender gender() {
        return gender;
    }

    @Nullable
    EmploymentKind employmentKind() {
        return employmentKind;
    }

    @Nullable
    Trade trade() {
        return trade;
    }

    @Nullable
    SkillLevel level() {
        return level;
    }

    @Nullable
    Employer employer() {
        return employer;
    }

    private void look(ImportColumn column, MergedRows merged) {
        var cell = row.cell(column);
        switch (cell.kind()) {
            case UNCALCULATED -> refuse(column, "“" + column.title() + "”是没有算出结果的公式", "改为文字");
            case ERROR -> refuse(column, "“" + column.title() + "”的公式出错：" + cell.text(), "改为文字");
            case DAY -> refuse(column, "“" + column.title() + "”被表格软件改成了日期", "把单元格设为文本，重新填写");
            case NUMBER -> {
                if (column == ImportColumn.ID_NUMBER && cell.text().length() > DIGITS_KEPT) {
                    refuse(column, "身份证号存成了数字，末几位已经丢失", "把该列设为文本，重新填写");
                }
            }
            case TEXT -> {
                if (cell.blank() && merged.covers(row.line(), column)) {
                    refuse(column, "“" + column.title() + "”是合并单元格", "取消合并，每行都填写");
                } else if (cell.blank() && needs(column)) {
                    problems.add(RowProblem.missing(column));
                    wrong.add(column);
                }
            }
        }
    }

    private boolean needs(ImportColumn column) {
        boolean byLevelGroups = column == ImportColumn.TRADE || column == ImportColumn.LEVEL;
        return column.required() && (terms.graded() || !byLevelGroups);
    }

    private <E extends Enum<E>> @Nullable E word(ImportColumn column, E[] words, Function<E, String> label) {
        if (row.blank(column) || complainsOf(column)) {
            return null;
        }
        var typed = ImportTerms.plain(row.text(column));
        var found = Arrays.stream(words)
                .filter(word -> label.apply(word).equals(typed) || word.name().equalsIgnoreCase(typed))
                .findFirst();
        if (found.isEmpty()) {
            refuse(column, "“" + column.title() + "”不能是“" + shortened(typed) + "”", column.remedy());
        }
        return found.orElse(null);
    }

    private @Nullable SkillLevel readLevel() {
        var column = ImportColumn.LEVEL;
        if (row.blank(column) || complainsOf(column)) {
            return null;
        }
        var typed = ImportTerms.plain(row.text(column));
        var found = Arrays.stream(SkillLevel.values())
                .filter(word -> word.label().equals(typed) || word.name().equalsIgnoreCase(typed))
                .findFirst();
        if (found.isEmpty()) {
            var labels =
                    Arrays.stream(SkillLevel.values()).map(SkillLevel::label).toList();
            refuse(
                    column,
                    "没有技术等级“" + shortened(typed) + "”",
                    Likeness.nearest(typed, labels)
                            .map(RowReading::changedInto)
                            .orElseGet(() -> "填" + labels.stream().collect(Collectors.joining("、"))));
        }
        return found.orElse(null);
    }

    private @Nullable Trade readTrade() {
        var column = ImportColumn.TRADE;
        if (row.blank(column) || complainsOf(column)) {
            return null;
        }
        var typed = row.text(column);
        var found = terms.trade(typed);
        if (found.isEmpty()) {
            refuse(
                    column,
                    "工种表里没有“" + shortened(typed) + "”",
                    terms.nearestTrade(typed).map(RowReading::changedInto).orElse(column.remedy()));
        }
        return found.orElse(null);
    }

    private @Nullable Employer readEmployer() {
        if (complainsOf(ImportColumn.REGION) || complainsOf(ImportColumn.EMPLOYER)) {
            return null;
        }
        var typed = row.text(ImportColumn.REGION);
        var region = terms.region(typed);
        if (region.isEmpty()) {
            refuse(ImportColumn.REGION, "没有地区“" + shortened(typed) + "”", ImportColumn.REGION.remedy());
            return null;
        }
        return switch (terms.employer(region.get(), row.text(ImportColumn.EMPLOYER))) {
            case EmployerWords.Meaning.Known known -> known.employer();
            case EmployerWords.Meaning.Wrong meant -> {
                add(meant.problem());
                yield null;
            }
        };
    }

    /** Adds a complaint. */
    void add(RowProblem problem) {
        problems.add(problem);
        wrong.add(problem.column());
    }

    private void refuse(ImportColumn column, String problem, String remedy) {
        add(new RowProblem(column, problem, remedy));
    }

    private static String changedInto(String word) {
        return "改为“" + word + "”";
    }

    private static String shortened(String text) {
        return text.length() > 30 ? text.substring(0, 30) + "…" : text;
    }
}
