package io.zhanbo.runtime.problem;

import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.core.Response.StatusType;

/** A field of a well-formed request cannot be as it is: the whole request is refused, with status 422 and the field's name. */
public abstract class BrokenField extends BrokenRule {
    private static final long serialVersionUID = 1L;

    /** Jakarta REST 3.1 has no constant for it. */
    private static final StatusType UNPROCESSABLE_CONTENT = new StatusType() {
        @Override
        public int getStatusCode() {
            return 422;
        }

        @Override
        public Family getFamily() {
            return Family.CLIENT_ERROR;
        }

        @Override
        public String getReasonPhrase() {
            return "Unprocessable Content";
        }
    };

    /**
     * @param field     name of the field, a member of the document
     * @param code      as for any {@link BrokenRule}
     * @param arguments likewise
     */
    protected BrokenField(String field, String code, Object... arguments) {
        super(UNPROCESSABLE_CONTENT, code, arguments);
        with("field", field);
    }
}
