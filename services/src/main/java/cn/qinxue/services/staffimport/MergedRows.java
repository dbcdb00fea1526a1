package cn.qinxue.services.staffimport;

import cn.qinxue.services.spreadsheet.MergedCells;
import java.util.BitSet;
import java.util.List;

/** Which cells of the template's columns are part of merged ones. */
final class MergedRows {
    private static final int LINES = 1_048_576;

    private final BitSet[] lines = new BitSet[ImportColumn.values().length];

    /** @param places where the columns stand in the sheet */
    MergedRows(List<MergedCells> merged, int[] places) {
        for (int column = 0; column < lines.length; column++) {
            lines[column] = new BitSet();
            for (var range : merged) {
                if (range.firstColumn() <= places[column] && places[column] <= range.lastColumn()) {
                    int from = Math.max(0, Math.min(range.firstLine(), LINES));
                    lines[column].set(from, Math.max(from, Math.min(range.lastLine(), LINES) + 1));
                }
            }
        }
    }

    boolean covers(int line, ImportColumn column) {
        return lines[column.ordinal()].get(line);
    }
}
