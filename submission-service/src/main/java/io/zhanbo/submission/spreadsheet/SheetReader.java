package io.zhanbo.submission.spreadsheet;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one sheet. Of a formula only the result saved with it counts. */
final class SheetReader implements Xml.Tag {

    static final int MOST_COLUMNS = 200;
    private static final int MOST_MERGED = 50_000;
    private static final int LONGEST_NUMBER = 40;
    private static final int MOST_DIGITS = 20;

    private final List<String> sharedTexts;
    private final SpreadsheetLimits limits;
    private final NavigableMap<Integer, SheetRow> rows = new TreeMap<>();
    private int row;
    private int column;
    private int merged;
    private long taken;

    SheetReader(List<String> sharedTexts, SpreadsheetLimits limits) {
        this.sharedTexts = sharedTexts;
        this.limits = limits;
    }

    List<SheetRow> rows() {
        return List.copyOf(rows.values());
    }

    @Override
    public void open(String name, XMLStreamReader xml) throws XMLStreamException {
        switch (name) {
            case "row" -> openRow(xml.getAttributeValue(null, "r"));
            case "c" -> readCell(xml);
            case "mergeCell" -> mark(xml.getAttributeValue(null, "ref"));
            default -> {
                // Widths, styles and the like
            }
        }
    }

    private void openRow(String number) {
        row = number == null ? row + 1 : Integer.parseInt(number);
        column = -1;
    }

    private void readCell(XMLStreamReader xml) throws XMLStreamException {
        String reference = xml.getAttributeValue(null, "r");
        column = reference == null ? column + 1 : CellAddress.of(reference).column();
        String type = xml.getAttributeValue(null, "t");
        boolean formula = false;
        String value = "";
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = true;
                    case "v" -> value = xml.getElementText();
                    case "is" -> value = Xml.texts(xml, "is");
                    default -> {
                        // Extensions
                    }
                }
            }
        }
        if (formula && value.isEmpty()) {
            put(SheetCell.broken(CellFault.FORMULA_WITHOUT_VALUE));
        } else if (!value.isBlank()) {
            put(cell(type == null ? "n" : type, value));
        }
    }

    private SheetCell cell(String type, String value) {
        return switch (type) {
            case "s" -> SheetCell.of(sharedTexts.get(Integer.parseInt(value.strip())));
            case "e" -> SheetCell.broken(CellFault.ERROR_VALUE);
            case "n" -> SheetCell.of(plainNumber(value.strip()));
            default -> SheetCell.of(value);
        };
    }

    /** A phone number that the spreadsheet took for a number comes as 1.3900000000E10. */
    private static String plainNumber(String number) {
        if (number.length() > LONGEST_NUMBER) {
            return number;
        }
        BigDecimal value = new BigDecimal(number).stripTrailingZeros();
        return Math.abs(value.scale()) > MOST_DIGITS ? number : value.toPlainString();
    }

    private void put(SheetCell cell) {
        boolean empty = cell.text() != null && cell.text().isBlank();
        if (column > MOST_COLUMNS || empty) {
            return;
        }
        count(cell.text());
        Map<Integer, SheetCell> cells = rows.computeIfAbsent(row, number -> new SheetRow(number, new HashMap<>()))
                .cells();
        cells.put(column, cell);
        if (rows.size() > limits.rows()) {
            throw new TooManyRows(limits.rows());
        }
    }

    /** A text that lies in the file once and is shown by many cells is one text for each of them from here on. */
    private void count(String text) {
        taken += text == null ? 0 : text.getBytes(StandardCharsets.UTF_8).length;
        if (taken > limits.inflatedBytes()) {
            throw new InflatesTooFar(limits.inflatedBytes());
        }
    }

    /** The file lists merged cells after all rows. */
    private void mark(String reference) {
        merged += MergedRange.of(reference).mark(rows);
        if (merged > MOST_MERGED) {
            throw new TooManyMerged(MOST_MERGED);
        }
    }
}
