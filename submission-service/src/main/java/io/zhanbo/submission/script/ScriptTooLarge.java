package io.zhanbo.submission.script;

import io.zhanbo.runtime.problem.BrokenField;

/** A script is larger than allowed. */
class ScriptTooLarge extends BrokenField {

    /** @param limit largest script, bytes */
    ScriptTooLarge(long size, long limit) {
        super("size", "script-too-large", limit, size);
        with("limit", limit);
        with("size", size);
    }
}
