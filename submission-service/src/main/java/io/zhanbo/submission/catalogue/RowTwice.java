package io.zhanbo.submission.catalogue;

import io.zhanbo.submission.FieldFault;

/** A row is about the same entry as an earlier one. */
class RowTwice extends FieldFault {

    RowTwice(int earlier) {
        super(CatalogueColumn.NAME.field(), "catalogue-row-twice", String.valueOf(earlier));
    }
}
