package io.zhanbo.submission.catalogue;

import io.zhanbo.runtime.problem.BrokenField;

/** No row of the catalogue names this file. */
class FileNotNamed extends BrokenField {

    FileNotNamed() {
        super("name", "catalogue-file-not-named");
    }
}
