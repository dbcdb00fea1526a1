package cn.qinxue.services.spreadsheet;

/**
 * Cells that were made one; only the first of them holds something.
 *
 * @param firstLine from 1, as the program shows it
 * @param firstColumn from 0
 */
public record MergedCells(int firstLine, int lastLine, int firstColumn, int lastColumn) {
    /** Whether a cell is one of them. */
    public boolean covers(int line, int column) {
        return firstLine <= line && line <= lastLine && firstColumn <= column && column <= lastColumn;
    }
}
