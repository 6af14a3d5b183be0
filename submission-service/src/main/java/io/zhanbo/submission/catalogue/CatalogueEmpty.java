package io.zhanbo.submission.catalogue;

import io.zhanbo.runtime.problem.BrokenField;

/** There is nothing below the headings. */
class CatalogueEmpty extends BrokenField {

    CatalogueEmpty() {
        super("file", "catalogue-empty");
    }
}
