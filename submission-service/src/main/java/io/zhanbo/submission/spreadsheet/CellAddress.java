package io.zhanbo.submission.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a cell is.
 *
 * @param row    from 1
 * @param column from 0
 */
public record CellAddress(int row, int column) {

    private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");
    private static final int LETTERS = 26;

    /** @throws IllegalArgumentException if it is none */
    static CellAddress of(String reference) {
        Matcher matcher = REFERENCE.matcher(reference);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a cell: " + reference);
        }
        int column = matcher.group(1).chars().reduce(0, (sum, letter) -> sum * LETTERS + letter - 'A' + 1);
        return new CellAddress(Integer.parseInt(matcher.group(2)), column - 1);
    }

    /** As the spreadsheet shows it, for example {@code B7}. */
    @Override
    public String toString() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.append(row).toString();
    }
}
