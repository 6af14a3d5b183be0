package io.zhanbo.submission.spreadsheet;

import java.util.NavigableMap;

/** Cells joined into one, from a corner to the opposite one. */
record MergedRange(CellAddress first, CellAddress last) {

    static MergedRange of(String reference) {
        int colon = reference.indexOf(':');
        return new MergedRange(
                CellAddress.of(reference.substring(0, colon)), CellAddress.of(reference.substring(colon + 1)));
    }

    /**
     * Marks the joined cells of those rows that hold anything; the corner keeps its text, for headings.
     *
     * @return how many were marked
     */
    int mark(NavigableMap<Integer, SheetRow> rows) {
        int lastColumn = Math.min(last.column(), SheetReader.MOST_COLUMNS);
        if (first.column() > lastColumn) {
            return 0;
        }
        int marked = 0;
        for (SheetRow row : rows.subMap(first.row(), true, last.row(), true).values()) {
            for (int column = first.column(); column <= lastColumn; column++) {
                row.cells().merge(column, SheetCell.broken(CellFault.MERGED), SheetCell::joined);
                marked++;
            }
        }
        return marked;
    }
}
