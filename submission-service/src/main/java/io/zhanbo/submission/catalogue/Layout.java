package io.zhanbo.submission.catalogue;

import io.zhanbo.submission.spreadsheet.CellAddress;
import io.zhanbo.submission.spreadsheet.SheetCell;
import io.zhanbo.submission.spreadsheet.SheetRow;
import io.zhanbo.submission.spreadsheet.SheetWords;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where in a sheet which column stands. Columns may come in any order, under headings of either language, below titles.
 *
 * @param headings the row they stand in, from 1
 * @param columns  from 0
 */
record Layout(int headings, Map<CatalogueColumn, Integer> columns) {

    private static final int ROWS_SEARCHED = 10;
    private static final List<CatalogueColumn> NEEDED = List.of(CatalogueColumn.NAME, CatalogueColumn.TITLE);
    private static final List<SheetWords> LANGUAGES = Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
            .map(SheetWords::new)
            .toList();

    /** @throws HeadingsMissing if the first rows do not hold them */
    static Layout of(List<SheetRow> rows) {
        return rows.stream()
                .limit(ROWS_SEARCHED)
                .map(Layout::read)
                .filter(layout -> layout.columns.keySet().containsAll(NEEDED))
                .findFirst()
                .orElseThrow(HeadingsMissing::new);
    }

    /** The cell as the spreadsheet shows it, or only its row if there is no such column. */
    String cell(int row, CatalogueColumn column) {
        Integer index = columns.get(column);
        return index == null ? String.valueOf(row) : new CellAddress(row, index).toString();
    }

    private static Layout read(SheetRow row) {
        Map<CatalogueColumn, Integer> found = new EnumMap<>(CatalogueColumn.class);
        row.cells().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(cell -> {
            for (CatalogueColumn column : CatalogueColumn.values()) {
                if (isHeading(cell.getValue(), column)) {
                    found.putIfAbsent(column, cell.getKey());
                }
            }
        });
        return new Layout(row.number(), found);
    }

    private static boolean isHeading(SheetCell cell, CatalogueColumn column) {
        String heading = Loosely.written(cell.text());
        return LANGUAGES.stream()
                .flatMap(words -> Stream.concat(
                        Stream.of(words.get("column." + column.key())),
                        Stream.of(words.get("also." + column.key()).split("\\|"))))
                .map(Loosely::written)
                .anyMatch(known -> !known.isEmpty() && known.equals(heading));
    }
}
