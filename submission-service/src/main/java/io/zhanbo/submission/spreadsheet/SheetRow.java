package io.zhanbo.submission.spreadsheet;

import java.util.Map;

/**
 * A row that is not empty.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells  those that are not empty, by column from 0
 */
public record SheetRow(int number, Map<Integer, SheetCell> cells) {}
