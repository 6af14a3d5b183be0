package io.zhanbo.submission.script;

import io.zhanbo.runtime.problem.BrokenField;

/** The script holds programs that would run on the computer of whoever opens it. */
class ScriptHasMacros extends BrokenField {

    ScriptHasMacros() {
        super("fileName", "script-has-macros");
    }
}
