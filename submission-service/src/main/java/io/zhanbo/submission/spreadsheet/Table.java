package io.zhanbo.submission.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table to be written as an xlsx file. What people typed is written as text and stays text when it is edited, so that
 * a title such as {@code =1+1} is never taken for a formula and a phone number keeps its digits.
 */
public final class Table {

    /** Media type of an xlsx file. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int ROWS_TO_FILL = 2_000;
    private static final String AS_TEXT = "@";

    /**
     * A column.
     *
     * @param heading what stands above it
     * @param width   in characters
     * @param choices what its drop-down offers; none for any text
     */
    public record Column(String heading, int width, List<String> choices) {

        public static Column of(String heading, int width) {
            return new Column(heading, width, List.of());
        }
    }

    /** A sheet of lines to read, after the table. */
    private record Notes(String name, List<List<String>> lines) {}

    private final String name;
    private final List<Column> columns;
    private final List<List<?>> rows = new ArrayList<>();
    private final List<Notes> notes = new ArrayList<>();

    public Table(String name, List<Column> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
    }

    /** @param cells one a column: numbers, texts, or null */
    public void add(List<?> cells) {
        rows.add(cells);
    }

    public void addNotes(String sheetName, List<List<String>> lines) {
        notes.add(new Notes(sheetName, lines));
    }

    public byte[] toXlsx() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Zhanbo", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            writeHeadings(sheet);
            for (int row = 0; row < rows.size(); row++) {
                writeRow(sheet, row + 1, rows.get(row));
            }
            sheet.freezePane(0, 1);
            notes.forEach(each -> writeNotes(workbook, each));
            offerChoices(workbook, sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private void writeHeadings(Worksheet sheet) {
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, columns.get(column).heading());
            sheet.width(column, columns.get(column).width());
            sheet.style(column).format(AS_TEXT).set();
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
    }

    private static void writeRow(Worksheet sheet, int row, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (cell != null) {
                sheet.value(row, column, cell.toString());
                sheet.style(row, column).format(AS_TEXT).set();
            }
        }
    }

    private static void writeNotes(Workbook workbook, Notes notes) {
        Worksheet sheet = workbook.newWorksheet(notes.name());
        for (int line = 0; line < notes.lines().size(); line++) {
            writeRow(sheet, line, notes.lines().get(line));
        }
    }

    /** Choices lie on a hidden sheet: written into the rule itself, they may have 255 characters together. */
    private void offerChoices(Workbook workbook, Worksheet sheet) {
        if (columns.stream().allMatch(column -> column.choices().isEmpty())) {
            return;
        }
        Worksheet lists = workbook.newWorksheet("_");
        lists.setVisibilityState(VisibilityState.HIDDEN);
        for (int column = 0; column < columns.size(); column++) {
            List<String> choices = columns.get(column).choices();
            for (int line = 0; line < choices.size(); line++) {
                lists.value(line, column, choices.get(line));
            }
            if (!choices.isEmpty()) {
                sheet.range(1, column, ROWS_TO_FILL, column)
                        .validateWithList(lists.range(0, column, choices.size() - 1, column));
            }
        }
    }
}
