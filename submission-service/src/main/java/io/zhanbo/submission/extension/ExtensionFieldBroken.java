package io.zhanbo.submission.extension;

import io.zhanbo.runtime.problem.BrokenField;

/** A field of an extension cannot be as it is. */
class ExtensionFieldBroken extends BrokenField {

    ExtensionFieldBroken(String field, String code) {
        super(field, code);
    }
}
