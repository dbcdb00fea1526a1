package cn.qinxue.services.staffimport;

/**
 * What is wrong with one cell, for a person.
 *
 * @param problem what is wrong, without a full stop
 * @param remedy what to do about it, without a full stop
 */
public record RowProblem(ImportColumn column, String problem, String remedy) {
    private static final String PLEASE = "请";
    private static final String THEREFORE = "，请";

    /** A problem whose sentence says both, as in {@code …有误，请核对。}: divided there. */
    static RowProblem of(ImportColumn column, boolean blank, String sentence) {
        var plain = sentence.endsWith("。") ? sentence.substring(0, sentence.length() - 1) : sentence;
        int therefore = plain.lastIndexOf(THEREFORE);
        if (therefore > 0) {
            return new RowProblem(column, plain.substring(0, therefore), plain.substring(therefore + 2));
        }
        return plain.startsWith(PLEASE)
                ? new RowProblem(column, column.title() + (blank ? "没有填写" : "不符合要求"), plain.substring(1))
                : new RowProblem(column, plain, column.remedy());
    }

    static RowProblem missing(ImportColumn column) {
        return new RowProblem(column, "“" + column.title() + "”没有填写", column.remedy());
    }
}
