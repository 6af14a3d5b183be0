package io.zhanbo.submission.spreadsheet;

/**
 * A cell that is not empty.
 *
 * @param text  what it shows, a number in plain digits; null if that is not known
 * @param fault why it cannot be read, or null
 */
public record SheetCell(String text, CellFault fault) {

    private static final char LOST = '\uFFFD';

    static SheetCell of(String text) {
        return text.indexOf(LOST) < 0 ? new SheetCell(text, null) : broken(CellFault.GARBLED);
    }

    static SheetCell broken(CellFault fault) {
        return new SheetCell(null, fault);
    }

    SheetCell joined(SheetCell withOthers) {
        return new SheetCell(text, withOthers.fault);
    }
}
