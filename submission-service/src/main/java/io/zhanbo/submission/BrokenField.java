package io.zhanbo.submission;

import io.zhanbo.runtime.problem.BrokenRule;
import jakarta.ws.rs.core.Response.Status;

/**
 * A field of the request cannot be as it is: the whole request is refused, with status 422 and the field's name.
 *
 * <p>The status is given by {@link BrokenFieldMapper}: Jakarta REST has no constant for it.
 */
public abstract class BrokenField extends BrokenRule {

    protected BrokenField(String field, String code, Object... arguments) {
        super(Status.BAD_REQUEST, code, arguments);
        with("field", field);
    }
}
