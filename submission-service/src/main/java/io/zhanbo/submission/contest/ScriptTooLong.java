package io.zhanbo.submission.contest;

import io.zhanbo.runtime.problem.BrokenField;

/** The script has more characters than the contest allows. */
class ScriptTooLong extends BrokenField {

    /** @param length characters, or those counted when the reading was stopped */
    ScriptTooLong(int length, int limit) {
        super("fileName", "script-too-long", limit, length);
        with("limit", limit);
        with("length", length);
    }
}
