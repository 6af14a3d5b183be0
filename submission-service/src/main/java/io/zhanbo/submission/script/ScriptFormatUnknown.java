package io.zhanbo.submission.script;

import io.zhanbo.runtime.problem.BrokenField;

/** A script is a docx, pdf or txt file. */
class ScriptFormatUnknown extends BrokenField {

    ScriptFormatUnknown() {
        super("fileName", "script-format-unknown");
    }
}
