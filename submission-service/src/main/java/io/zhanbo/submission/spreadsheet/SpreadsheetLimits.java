package io.zhanbo.submission.spreadsheet;

/**
 * What of a file from outside is read at most.
 *
 * @param inflatedBytes of all its parts together, and of all its cells' texts
 * @param parts         files within the file
 * @param rows          that are not empty
 */
public record SpreadsheetLimits(long inflatedBytes, int parts, int rows) {}
