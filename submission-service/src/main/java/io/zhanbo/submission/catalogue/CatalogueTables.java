package io.zhanbo.submission.catalogue;

import static io.zhanbo.submission.catalogue.CatalogueColumn.UNIT;

import io.zhanbo.submission.spreadsheet.SheetWords;
import io.zhanbo.submission.spreadsheet.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Draws up catalogues as tables in one language.
 *
 * @param manyUnits whether a column names each row's unit
 */
record CatalogueTables(Choices choices, Locale language, boolean manyUnits) {

    private static final int REPORT_WIDTH = 16;
    private static final List<String> REPORT = List.of("rank", "state", "verdict", "findings");

    /** An empty one to fill in, with drop-downs and hints. */
    byte[] template() {
        List<CatalogueColumn> columns = columns().stream()
                .filter(column -> column != CatalogueColumn.ENTRY)
                .toList();
        Table table = new Table(words().get("sheet.entries"), headings(columns).toList());
        table.addNotes(
                words().get("sheet.hints"),
                columns.stream()
                        .map(column -> List.of(word("column", column), word("hint", column)))
                        .toList());
        return table.toXlsx();
    }

    /**
     * One that tells how far the entries are, and can be brought in again.
     *
     * @param ranks places of entries in the order of their unit, by id
     */
    byte[] export(List<ExportedEntry> entries, Map<String, Integer> ranks) {
        Stream<Table.Column> report =
                REPORT.stream().map(key -> Table.Column.of(words().get("report." + key), REPORT_WIDTH));
        Table table = new Table(
                words().get("sheet.entries"),
                Stream.concat(headings(columns()), report).toList());
        entries.forEach(entry -> table.add(cells(entry, ranks.get(entry.view().id()))));
        return table.toXlsx();
    }

    List<CatalogueColumn> columns() {
        return Arrays.stream(CatalogueColumn.values())
                .filter(column -> manyUnits || column != UNIT)
                .toList();
    }

    private List<Object> cells(ExportedEntry entry, Integer rank) {
        List<Object> cells = new ArrayList<>();
        columns().forEach(column -> cells.add(entry.text(column, choices, words())));
        cells.add(rank);
        cells.add(words().get("state." + entry.view().state()));
        cells.add(entry.verdict()
                .map(verdict -> words().get("verdict." + verdict))
                .orElse(null));
        cells.add(entry.findings());
        return cells;
    }

    private Stream<Table.Column> headings(List<CatalogueColumn> columns) {
        return columns.stream()
                .map(column -> new Table.Column(word("column", column), column.width(), dropDown(column)));
    }

    private List<String> dropDown(CatalogueColumn column) {
        return switch (column) {
            case TOPIC -> choices.topics().texts();
            case FORM -> choices.forms().texts();
            case UNIT -> choices.units().texts();
            case MINOR ->
                Stream.of(YesOrNo.values()).map(answer -> answer.word(words())).toList();
            default -> List.of();
        };
    }

    private String word(String kind, CatalogueColumn column) {
        return words().get(kind + "." + column.key());
    }

    private SheetWords words() {
        return new SheetWords(language);
    }
}
