package io.zhanbo.submission.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Merged cells are marked one by one, and a sheet has not too many of them. */
class MergedCellsTest {

    private static final SpreadsheetLimits LIMITS = new SpreadsheetLimits(1 << 20, 50, 2_000);

    @Test
    void howeverManyPairsAreMergedEachIsMarked() {
        // When
        List<SheetRow> rows = read(withMerged(
                2_000,
                IntStream.range(0, 1_000)
                        .mapToObj(pair -> 2 * pair + 1)
                        .flatMap(row ->
                                Stream.of("A%d:A%d", "B%d:B%d", "C%d:C%d").map(pair -> pair.formatted(row, row + 1)))));

        // Then
        assertThat(rows)
                .hasSize(2_000)
                .allSatisfy(row -> assertThat(row.cells()).hasSize(3))
                .flatExtracting(row -> row.cells().values())
                .extracting(SheetCell::fault)
                .containsOnly(CellFault.MERGED);
    }

    @Test
    void moreMergedCellsThanCanBeExplainedAreRefused() {
        // Given: as wide as sheets are, over all rows, many times
        byte[] file = withMerged(2_000, Stream.generate(() -> "A1:XFD2000").limit(10_000));

        // Then
        assertThatThrownBy(() -> read(file)).isInstanceOf(TooManyMerged.class);
    }

    @Test
    void whatIsMergedBesideTheSheetCostsNothing() {
        // When
        List<SheetRow> rows = read(withMerged(2_000, Stream.of("ZZ1:XFD2000", "A5000:C1048576")));

        // Then
        assertThat(rows).allSatisfy(row -> assertThat(row.cells()).containsOnlyKeys(0));
    }

    /** So many rows of one cell each, and ranges of merged ones. */
    private static byte[] withMerged(int rows, Stream<String> ranges) {
        String cells = IntStream.rangeClosed(1, rows)
                .mapToObj(row -> "<row r='%1$d'><c r='A%1$d' t='str'><v>a</v></c></row>".formatted(row))
                .collect(Collectors.joining());
        String merged = ranges.map(range -> "<mergeCell ref='" + range + "'/>")
                .collect(Collectors.joining("", "</sheetData><mergeCells>", "</mergeCells><sheetData>"));
        String sheet = "<?xml version='1.0' encoding='UTF-8'?><worksheet><sheetData>" + cells + merged
                + "</sheetData></worksheet>";
        return Xlsx.with(
                Xlsx.ofRows(List.of(List.of("a"))), "xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8));
    }

    private static List<SheetRow> read(byte[] file) {
        return Spreadsheet.read(file, LIMITS);
    }
}
