package io.zhanbo.submission.script;

import io.zhanbo.runtime.problem.BrokenField;

/** The script cannot be read without a password, or is in the format of Word before 2007. */
class ScriptLocked extends BrokenField {

    ScriptLocked() {
        super("fileName", "script-locked");
    }
}
