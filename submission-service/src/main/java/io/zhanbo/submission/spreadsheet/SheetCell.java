package io.zhanbo.submission.spreadsheet;

/**
 * A cell that is not empty.
 *
 * @param text  what it shows, a number in plain digits; null if that is not known
 * @param fault why it cannot be read, or null
 */
public record SheetCell(String text, CellFault fault) {

    /** As spreadsheet programs have it. */
    public static final int MOST_CHARACTERS = 32_767;

    private static final char LOST = '\uFFFD';

    public static SheetCell of(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return broken(CellFault.TOO_LONG);
        }
        return text.indexOf(LOST) < 0 ? new SheetCell(text, null) : broken(CellFault.GARBLED);
    }

    static SheetCell broken(CellFault fault) {
        return new SheetCell(null, fault);
    }

    SheetCell joined(SheetCell withOthers) {
        return new SheetCell(text, withOthers.fault);
    }
}
