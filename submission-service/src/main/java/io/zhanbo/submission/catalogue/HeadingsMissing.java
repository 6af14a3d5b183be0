package io.zhanbo.submission.catalogue;

import io.zhanbo.runtime.problem.BrokenField;

/** The sheet has no row of headings that can be recognised. */
class HeadingsMissing extends BrokenField {

    HeadingsMissing() {
        super("file", "catalogue-headings-missing");
    }
}
