package io.zhanbo.submission.catalogue;

import io.zhanbo.submission.FieldFault;

/** A cell that has to say yes or no says something else. */
class NeitherYesNorNo extends FieldFault {

    NeitherYesNorNo(CatalogueColumn column) {
        super(column.field(), "neither-yes-nor-no");
    }
}
