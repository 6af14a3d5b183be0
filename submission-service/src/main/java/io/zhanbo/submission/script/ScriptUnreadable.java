package io.zhanbo.submission.script;

import io.zhanbo.runtime.problem.BrokenField;

/** No text can be taken out of the script: it is damaged, or takes more time or memory than any script does. */
class ScriptUnreadable extends BrokenField {

    ScriptUnreadable() {
        super("fileName", "script-unreadable");
    }
}
