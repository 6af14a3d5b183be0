package io.zhanbo.submission.catalogue;

import io.zhanbo.submission.FieldFault;
import io.zhanbo.submission.entry.EntryForm;
import java.util.List;

/**
 * A row, what it means and what would become of it.
 *
 * @param entryId the entry it is known to be about, or null
 * @param remark  what is to be known besides, or null
 */
record CheckedRow(
        CatalogueRow row,
        RowCells cells,
        EntryForm form,
        List<FieldFault> faults,
        Outcome outcome,
        String entryId,
        Remark remark) {

    int number() {
        return row.number();
    }
}
