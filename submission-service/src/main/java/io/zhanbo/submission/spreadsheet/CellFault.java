package io.zhanbo.submission.spreadsheet;

/** Why a cell cannot be read, though the file can. */
public enum CellFault {
    /** A formula whose result was not saved with it; formulas are never worked out here. */
    FORMULA_WITHOUT_VALUE,
    /** A formula's failure, such as {@code #N/A}. */
    ERROR_VALUE,
    /** Characters that were lost when the file was opened in a wrong encoding. */
    GARBLED,
    /** One of several cells joined into one: whose value it is cannot be told. */
    MERGED,
    /** More characters than any spreadsheet program lets anyone type. */
    TOO_LONG
}
