package io.zhanbo.submission.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    private static final SpreadsheetLimits LIMITS = new SpreadsheetLimits(1 << 20, 50, 2_000);
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void textAndNumbersComeAsTheyAreShown() {
        // When
        List<SheetRow> rows = read(Xlsx.of(sheet -> {
            sheet.value(0, 0, "赵小禾");
            sheet.value(2, 1, 13_900_000_000L);
            sheet.inlineString(2, 27, "a & <b>");
            sheet.value(2, 3, 0.5);
        }));

        // Then
        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 3);
        assertThat(text(rows, 0, 0)).isEqualTo("赵小禾");
        assertThat(text(rows, 1, 1)).isEqualTo("13900000000");
        assertThat(text(rows, 1, 27)).isEqualTo("a & <b>");
        assertThat(text(rows, 1, 3)).isEqualTo("0.5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.39E10", "13900000000.0", "13900000000"})
    void numbersKeepTheirDigits(String number) {
        // When
        List<SheetRow> rows = read(withRows("<row r='1'><c r='A1'><v>" + number + "</v></c></row>"));

        // Then
        assertThat(text(rows, 0, 0)).isEqualTo("13900000000");
    }

    @Test
    void hugeNumbersAreNotWrittenOut() {
        // When
        List<SheetRow> rows = read(withRows("<row r='1'><c r='A1'><v>1E999999999</v></c></row>"));

        // Then
        assertThat(text(rows, 0, 0)).isEqualTo("1E999999999");
    }

    @Test
    void ofAFormulaOnlyTheSavedResultCounts() {
        // When
        List<SheetRow> rows = read(withRows("""
                <row r='1'><c r='A1' t='str'><f>B1</f><v>saved</v></c><c r='B1'><f>1+1</f></c>\
                <c r='C1' t='e'><f>1/0</f><v>#DIV/0!</v></c></row>"""));

        // Then
        assertThat(text(rows, 0, 0)).isEqualTo("saved");
        assertThat(fault(rows, 0, 1)).isEqualTo(CellFault.FORMULA_WITHOUT_VALUE);
        assertThat(fault(rows, 0, 2)).isEqualTo(CellFault.ERROR_VALUE);
    }

    @Test
    void mergedCellsAreMarkedInAllRowsTheyCover() {
        // When
        List<SheetRow> rows = read(Xlsx.of(sheet -> {
            sheet.value(0, 0, "heading");
            sheet.value(1, 0, "corner");
            sheet.value(1, 1, "b");
            sheet.value(2, 1, "c");
            sheet.range(1, 0, 2, 0).merge();
        }));

        // Then
        assertThat(fault(rows, 0, 0)).isNull();
        assertThat(fault(rows, 1, 0)).isEqualTo(CellFault.MERGED);
        assertThat(fault(rows, 2, 0)).isEqualTo(CellFault.MERGED);
        assertThat(fault(rows, 1, 1)).isNull();
    }

    @Test
    void lostCharactersAreNoticed() {
        // When
        List<SheetRow> rows = read(Xlsx.ofRows(List.of(List.of("\uFFFD\uFFFDС\uFFFD"))));

        // Then
        assertThat(fault(rows, 0, 0)).isEqualTo(CellFault.GARBLED);
    }

    @Test
    void filesOfOtherKindsAreNamed() {
        assertKind(FileKind.OLD_OR_LOCKED, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 1});
        assertKind(FileKind.TEXT, "姓名,电话\n赵小禾,139\n".getBytes(StandardCharsets.UTF_8));
        assertKind(FileKind.TEXT_NOT_UTF8, "姓名,电话\n赵小禾,139\n".getBytes(Charset.forName("GBK")));
        assertKind(FileKind.EMPTY, new byte[0]);
        assertKind(FileKind.UNKNOWN, new byte[] {1, 0, 2});
        assertKind(FileKind.ZIP, Xlsx.ofParts(java.util.Map.of("word/document.xml", new byte[] {'<'})));
    }

    @Test
    void damagedFilesAreRefused() {
        // Given
        byte[] good = Xlsx.ofRows(List.of(List.of("a")));
        byte[] wrongEncoding =
                "<?xml version='1.0' encoding='UTF-8'?><worksheet><sheetData><row r='1'><c r='A1' t='str'><v>姓名</v>"
                        .getBytes(Charset.forName("GBK"));

        // Then
        assertThatThrownBy(() -> read(Arrays.copyOf(good, good.length / 2))).isInstanceOf(SpreadsheetDamaged.class);
        assertThatThrownBy(() -> read(Xlsx.with(good, SHEET, wrongEncoding))).isInstanceOf(SpreadsheetDamaged.class);
        assertThatThrownBy(() -> read(withRows("<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>")))
                .isInstanceOf(SpreadsheetDamaged.class);
        assertThatThrownBy(() -> read(withRows("<row r='1'><c r='A1' t='s'><v>99</v></c></row>")))
                .isInstanceOf(SpreadsheetDamaged.class);
        assertThatThrownBy(() -> read(withRows("<mergeCells><mergeCell/></mergeCells>")))
                .isInstanceOf(SpreadsheetDamaged.class);
        assertThatThrownBy(() -> read(withRows("<row r='1'><c r='A1'><v>100E2147483647</v></c></row>")))
                .isInstanceOf(SpreadsheetDamaged.class);
    }

    @Test
    void phoneticGuidesAreLeftOutHoweverDeeplyTheyNest() {
        // Given
        String nested = "<rPh>".repeat(50_000) + "<t>zhào</t>" + "</rPh>".repeat(50_000);

        // When
        List<SheetRow> rows = read(withShared("<si><t>赵</t>" + nested + "<t>小禾</t></si>", 1));

        // Then
        assertThat(text(rows, 0, 0)).isEqualTo("赵小禾");
    }

    @Test
    void aTextLongerThanAnyoneCanTypeIsNotTaken() {
        // When
        List<SheetRow> rows = read(withShared("<si><t>" + "a".repeat(32_768) + "</t></si>", 2_000));

        // Then
        assertThat(rows).hasSize(2_000);
        assertThat(text(rows, 0, 0)).isNull();
        assertThat(fault(rows, 0, 0)).isEqualTo(CellFault.TOO_LONG);
        assertThat(text(read(withShared("<si><t>" + "a".repeat(32_767) + "</t></si>", 1)), 0, 0))
                .hasSize(32_767);
    }

    @Test
    void aTextThatManyCellsShowCountsForEachOfThem() {
        // Given: 30 MB of cells in some kilobytes
        byte[] file = withShared("<si><t>" + "禾".repeat(10_000) + "</t></si>", 1_000);

        // Then
        assertThat(file).hasSizeLessThan(20_000);
        assertThatThrownBy(() -> read(file)).isInstanceOf(InflatesTooFar.class);
    }

    @Test
    void nothingOutsideIsReadAndNoEntityExpanded() {
        // Given
        String bomb = """
                <?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">\
                <!ENTITY x SYSTEM "file:///etc/passwd">]>\
                <worksheet><sheetData><row r="1"><c r="A1" t="str"><v>%s</v></c></row></sheetData></worksheet>""";
        byte[] good = Xlsx.ofRows(List.of(List.of("a")));

        // Then
        for (String reference : List.of("&b;", "&x;")) {
            byte[] file = Xlsx.with(good, SHEET, bomb.formatted(reference).getBytes(StandardCharsets.UTF_8));
            assertThatThrownBy(() -> read(file)).isInstanceOf(SpreadsheetDamaged.class);
        }
    }

    @Test
    void aZipBombIsNotUnpacked() {
        // Given: 64 MB of blanks in some 64 KB
        byte[] file = Xlsx.with(Xlsx.ofRows(List.of(List.of("a"))), "xl/media/image1.png", new byte[64 << 20]);

        // Then
        assertThat(file).hasSizeLessThan(200_000);
        assertThatThrownBy(() -> read(file)).isInstanceOf(InflatesTooFar.class);
    }

    @Test
    void aWideCellCostsNothing() {
        // When
        List<SheetRow> rows = read(withRows("<row r='1' spans='1:2000000000'><c r='A1' t='str'><v>a</v></c>"
                + "<c r='XFD1' t='str'><v>b</v></c></row>"));

        // Then
        assertThat(rows.get(0).cells()).containsOnlyKeys(0);
    }

    @Test
    void moreRowsThanAllowedAreRefused() {
        // Given
        List<List<String>> rows =
                IntStream.range(0, 10_000).mapToObj(row -> List.of("a" + row)).toList();

        // Then
        assertThat(read(Xlsx.ofRows(rows.subList(0, 2_000)))).hasSize(2_000);
        assertThatThrownBy(() -> read(Xlsx.ofRows(rows))).isInstanceOf(TooManyRows.class);
    }

    @Test
    void bytesAreCountedAsTheyArrive() throws IOException {
        // Given
        byte[] file = new byte[101];

        // Then
        assertThat(Spreadsheet.receive(new ByteArrayInputStream(file), 101)).hasSize(101);
        assertThatThrownBy(() -> Spreadsheet.receive(new ByteArrayInputStream(file), 100))
                .isInstanceOf(SpreadsheetTooLarge.class);
    }

    @Test
    void whatPeopleTypedIsWrittenAsTextAndReadTheSame() {
        // Given
        List<String> typed = List.of("=1+1", "+139", "-1", "@cmd", "'quoted", "<b>&", "𠮷🎬", "  blank  ");
        Table table = new Table(
                "Works",
                typed.stream().map(each -> Table.Column.of("heading", 10)).toList());
        table.add(typed);

        // When
        byte[] file = table.toXlsx();

        // Then
        assertThat(Xlsx.parts(file).get(SHEET)).doesNotContain("<f>");
        assertThat(Xlsx.rows(file).get(1)).isEqualTo(typed);
        assertThat(IntStream.range(0, typed.size())
                        .mapToObj(column -> text(read(file), 1, column))
                        .toList())
                .isEqualTo(typed);
    }

    private static byte[] withRows(String rows) {
        String sheet =
                "<?xml version='1.0' encoding='UTF-8'?><worksheet><sheetData>" + rows + "</sheetData></worksheet>";
        return Xlsx.with(Xlsx.ofRows(List.of(List.of("a"))), SHEET, sheet.getBytes(StandardCharsets.UTF_8));
    }

    /** So many rows that all show the first of the shared texts. */
    private static byte[] withShared(String items, int rows) {
        StringBuilder sheet = new StringBuilder();
        for (int row = 1; row <= rows; row++) {
            sheet.append("<row r='" + row + "'><c r='A" + row + "' t='s'><v>0</v></c></row>");
        }
        String shared = "<?xml version='1.0' encoding='UTF-8'?><sst>" + items + "</sst>";
        return Xlsx.with(withRows(sheet.toString()), "xl/sharedStrings.xml", shared.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertKind(FileKind kind, byte[] file) {
        assertThat(FileKind.of(file)).isEqualTo(kind);
        assertThatThrownBy(() -> read(file)).isInstanceOf(NotASpreadsheet.class);
    }

    private static List<SheetRow> read(byte[] file) {
        return Spreadsheet.read(file, LIMITS);
    }

    private static String text(List<SheetRow> rows, int row, int column) {
        return rows.get(row).cells().get(column).text();
    }

    private static CellFault fault(List<SheetRow> rows, int row, int column) {
        return rows.get(row).cells().get(column).fault();
    }
}
