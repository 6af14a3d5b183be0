package io.zhanbo.submission.script;

import io.zhanbo.runtime.problem.BrokenField;

/** A field that describes the script cannot be as it is. */
class ScriptFieldBroken extends BrokenField {

    ScriptFieldBroken(String field, String code) {
        super(field, code);
    }
}
