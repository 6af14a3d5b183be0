package io.zhanbo.submission.catalogue;

import io.zhanbo.submission.spreadsheet.CellFault;
import io.zhanbo.submission.spreadsheet.SheetCell;
import io.zhanbo.submission.spreadsheet.SheetRow;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A row of a catalogue as it was typed.
 *
 * @param texts  what its cells say; empty ones are left out
 * @param faults cells that could not be read
 */
record RowCells(Map<CatalogueColumn, String> texts, Map<CatalogueColumn, CellFault> faults) {

    static RowCells of(SheetRow row, Layout layout) {
        RowCells cells = new RowCells(new EnumMap<>(CatalogueColumn.class), new EnumMap<>(CatalogueColumn.class));
        layout.columns().forEach((column, index) -> {
            SheetCell cell = row.cells().get(index);
            if (cell != null && cell.fault() != null) {
                cells.faults.put(column, cell.fault());
            } else if (cell != null) {
                cells.texts.put(column, cell.text());
            }
        });
        return cells;
    }

    /** With these cells typed anew. */
    RowCells with(Map<CatalogueColumn, String> fixes) {
        Map<CatalogueColumn, String> nextTexts = new EnumMap<>(CatalogueColumn.class);
        nextTexts.putAll(texts);
        Map<CatalogueColumn, CellFault> nextFaults = new EnumMap<>(CatalogueColumn.class);
        nextFaults.putAll(faults);
        fixes.forEach((column, text) -> {
            SheetCell cell = SheetCell.of(text == null ? "" : text);
            nextFaults.remove(column);
            nextTexts.remove(column);
            if (cell.fault() == null) {
                nextTexts.put(column, cell.text());
            } else {
                nextFaults.put(column, cell.fault());
            }
        });
        nextTexts.values().removeIf(String::isBlank);
        return new RowCells(nextTexts, nextFaults);
    }

    /** With what is known already in the columns that the sheet does not have: leaving one out deletes nothing. */
    RowCells filledUp(Layout layout, Function<CatalogueColumn, String> known) {
        Map<CatalogueColumn, String> all = new EnumMap<>(CatalogueColumn.class);
        for (CatalogueColumn column : CatalogueColumn.values()) {
            boolean told = texts.containsKey(column) || layout.columns().containsKey(column);
            String text = told ? texts.get(column) : known.apply(column);
            if (text != null) {
                all.put(column, text);
            }
        }
        return new RowCells(all, faults);
    }

    boolean isEmpty() {
        return texts.isEmpty() && faults.isEmpty();
    }

    String text(CatalogueColumn column) {
        return texts.get(column);
    }
}
