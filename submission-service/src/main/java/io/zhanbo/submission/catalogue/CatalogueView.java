package io.zhanbo.submission.catalogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A catalogue as the one who brought it in looks at it: all in numbers, and one page of its rows.
 *
 * @param unitId      of rows that name none, or null
 * @param seenBefore  whether the same file has been committed before
 * @param committedAt when its rows became entries, or null
 * @param counts      rows by outcome
 * @param total       rows that there are to page through
 */
record CatalogueView(
        String id,
        String contestId,
        String unitId,
        boolean seenBefore,
        Instant stagedAt,
        Instant committedAt,
        Map<Outcome, Long> counts,
        int page,
        int size,
        int total,
        List<Row> rows) {

    /**
     * @param row     as the spreadsheet shows it
     * @param cells   what was typed; phone and address masked once it is committed
     * @param outcome what committing would make, or made, of it
     * @param entryId the entry it is about, or null
     * @param remark  why its entry is kept, or what comes with its change; null if there is nothing to say
     */
    record Row(
            int row,
            Map<CatalogueColumn, String> cells,
            Outcome outcome,
            String entryId,
            List<CellError> errors,
            RowRemark remark) {}

    /** @param words what it means and what to do, in the reader's language */
    record RowRemark(Remark code, String words) {}

    /**
     * What is wrong in a cell.
     *
     * @param cell   as the spreadsheet shows it, for example {@code B7}
     * @param column the column's name in the API
     * @param code   of the problem the entry form would answer with
     * @param words  what is wrong and how to put it right, in the reader's language
     */
    record CellError(String cell, CatalogueColumn column, String code, String words) {}
}
