package io.zhanbo.submission.script;

import io.zhanbo.runtime.problem.BrokenField;

/** The script holds no text: nothing, or pictures only. */
class ScriptEmpty extends BrokenField {

    ScriptEmpty() {
        super("fileName", "script-empty");
    }
}
