package io.zhanbo.submission.script;

import io.zhanbo.runtime.problem.BrokenField;
import java.util.Locale;

/** What arrived is not what was announced. */
class ScriptDiffers extends BrokenField {

    /** @param field the announcement's field it differs from: size, sha256 or fileName (its ending) */
    ScriptDiffers(String field) {
        super(field, "script-differs-in-" + field.toLowerCase(Locale.ROOT));
    }
}
