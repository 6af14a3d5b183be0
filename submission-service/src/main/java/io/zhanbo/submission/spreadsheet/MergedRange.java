package io.zhanbo.submission.spreadsheet;

import java.util.NavigableMap;

/** Cells joined into one, from a corner to the opposite one. */
record MergedRange(CellAddress first, CellAddress last) {

    static MergedRange of(String reference) {
        int colon = reference.indexOf(':');
        return new MergedRange(
                CellAddress.of(reference.substring(0, colon)), CellAddress.of(reference.substring(colon + 1)));
    }

    /** Marks the joined cells of those rows that hold anything; the corner keeps its text, for headings. */
    void mark(NavigableMap<Integer, SheetRow> rows) {
        for (SheetRow row : rows.subMap(first.row(), true, last.row(), true).values()) {
            for (int column = first.column(); column <= Math.min(last.column(), SheetReader.MOST_COLUMNS); column++) {
                row.cells().merge(column, SheetCell.broken(CellFault.MERGED), SheetCell::joined);
            }
        }
    }
}
