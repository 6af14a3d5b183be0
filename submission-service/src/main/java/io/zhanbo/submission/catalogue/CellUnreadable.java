package io.zhanbo.submission.catalogue;

import io.zhanbo.submission.FieldFault;
import io.zhanbo.submission.spreadsheet.CellFault;
import io.zhanbo.submission.spreadsheet.SheetCell;

/** A cell whose text cannot be told. */
class CellUnreadable extends FieldFault {

    CellUnreadable(CatalogueColumn column, CellFault fault) {
        super(column.field(), "cell-unreadable", fault.ordinal(), SheetCell.MOST_CHARACTERS);
        with("found", fault);
    }
}
