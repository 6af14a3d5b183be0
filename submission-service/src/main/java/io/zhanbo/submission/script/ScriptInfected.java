package io.zhanbo.submission.script;

import io.zhanbo.runtime.problem.BrokenField;

/** The virus scanner knows what is in the script. */
class ScriptInfected extends BrokenField {

    ScriptInfected() {
        super("fileName", "script-infected");
    }
}
