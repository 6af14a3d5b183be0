package io.zhanbo.submission.contest;

import io.zhanbo.runtime.problem.BrokenField;

/** The script has fewer characters than the contest wants. */
class ScriptTooShort extends BrokenField {

    ScriptTooShort(int length, int limit) {
        super("fileName", "script-too-short", limit, length);
        with("limit", limit);
        with("length", length);
    }
}
