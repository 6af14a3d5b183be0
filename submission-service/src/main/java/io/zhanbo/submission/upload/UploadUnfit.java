package io.zhanbo.submission.upload;

import io.zhanbo.runtime.problem.BrokenField;
import java.util.List;

/** What arrived cannot become the entry's video: it is given up, and another can be uploaded in its place. */
abstract class UploadUnfit extends BrokenField {

    private final transient Refusal refusal;

    /** @param arguments numbers */
    UploadUnfit(String field, String code, Object... arguments) {
        super(field, code, arguments);
        refusal = new Refusal(code, List.of(arguments));
    }

    Refusal refusal() {
        return refusal;
    }
}
