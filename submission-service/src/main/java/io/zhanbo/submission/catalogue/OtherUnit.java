package io.zhanbo.submission.catalogue;

import io.zhanbo.submission.FieldFault;

/** A liaison brings in entries of the own unit only. */
class OtherUnit extends FieldFault {

    OtherUnit() {
        super(CatalogueColumn.UNIT.field(), "catalogue-other-unit");
    }
}
